-- hhm-2019: an annex of an unnamed municipality on the HHM framework of June 2019. The document states no date: the first
-- of that month is derived from the label ('afgeleid').
INSERT INTO bron (bron, regel, plaats, geldig_van, vastgelegd_op, titel, uitgever, url) VALUES
  ('hhm-2019-bijlage-2', 'NK-hhm-2019', 'paragraaf 1, Inleiding', '2019-06-01', '2026-11-21T00:00:00Z', 'Bijlage 2, Normenkader huishoudelijke hulp', 'gemeente niet genoemd', NULL);
--> statement-breakpoint
INSERT INTO regelset (regelset, bron, regel, plaats, geldig_van, geldig_tot, vastgelegd_op, versie, naam, geldigheid) VALUES
  ('hhm-2019', 'hhm-2019-bijlage-2', 'NK-hhm-2019', 'paragraaf 1, Inleiding; paragraaf 3, Uitgangspunten', '2019-06-01', NULL, '2026-11-21T00:00:00Z', 'juni 2019', 'Normenkader huishoudelijke hulp (HHM, juni 2019)', 'afgeleid');
