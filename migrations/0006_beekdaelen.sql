-- Beekdaelen: the Protocol as amended on 16 December 2025, in force from 1 March 2026 (paragraaf 9.3). The text before that is not known.
INSERT INTO bron (bron, regel, plaats, geldig_van, vastgelegd_op, titel, uitgever, url) VALUES
  ('bd-protocol-2026', 'BD-9-3-2-citeertitel', 'paragraaf 9.3, lid 2', '2026-03-01', '2026-11-21T00:00:00Z', 'Protocol zelfredzaamheid en participatie gemeente Beekdaelen 2019, tekst vanaf 1 maart 2026', 'gemeente Beekdaelen', 'https://zoek.officielebekendmakingen.nl/gmb-2026-5252.html');
--> statement-breakpoint
INSERT INTO regelset (regelset, bron, regel, plaats, geldig_van, geldig_tot, vastgelegd_op, versie, naam, geldigheid) VALUES
  ('beekdaelen', 'bd-protocol-2026', 'BD-9-3-1-inwerking', 'paragraaf 9.3, lid 1', '2026-03-01', NULL, '2026-11-21T00:00:00Z', '2026', 'Protocol zelfredzaamheid en participatie gemeente Beekdaelen', 'vermeld');
--> statement-breakpoint
INSERT INTO gemeente (regelset, bron, regel, plaats, geldig_van, vastgelegd_op, gemeentecode, naam) VALUES
  ('beekdaelen', 'bd-protocol-2026', 'BD-9-3-2-citeertitel', 'paragraaf 9.3, lid 2', '2026-03-01', '2026-11-21T00:00:00Z', '1954', 'Beekdaelen');
