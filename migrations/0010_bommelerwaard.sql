-- Bommelerwaard: Werkafspraken perceel 1, version 2 of March 2026. The contracts start on 1 January 2027; the end is derived
-- from the years in the title of the overeenkomst, 2027-2030 ('afgeleid').
INSERT INTO bron (bron, regel, plaats, geldig_van, vastgelegd_op, titel, uitgever, url) VALUES
  ('bw-werkafspraken-2027', 'BW-versie', 'voorblad', '2027-01-01', '2026-11-21T00:00:00Z', 'Werkafspraken Perceel 1 Wmo Hulp bij het Huishouden, versie 2 (maart 2026)', 'gemeenten Zaltbommel en Maasdriel', NULL);
--> statement-breakpoint
INSERT INTO regelset (regelset, bron, regel, plaats, geldig_van, geldig_tot, vastgelegd_op, versie, naam, geldigheid) VALUES
  ('bommelerwaard', 'bw-werkafspraken-2027', 'BW-contractperiode', 'Inleiding, alinea 1, pagina 3', '2027-01-01', '2031-01-01', '2026-11-21T00:00:00Z', 'versie 2', 'Werkafspraken Hulp bij het Huishouden Bommelerwaard', 'afgeleid');
--> statement-breakpoint
INSERT INTO gemeente (regelset, bron, regel, plaats, geldig_van, vastgelegd_op, gemeentecode, naam) VALUES
  ('bommelerwaard', 'bw-werkafspraken-2027', 'BW-code-zaltbommel', 'Contactgegevens, pagina 11', '2027-01-01', '2026-11-21T00:00:00Z', '0297', 'Zaltbommel'),
  ('bommelerwaard', 'bw-werkafspraken-2027', 'BW-code-maasdriel', 'Contactgegevens, pagina 11 en 12', '2027-01-01', '2026-11-21T00:00:00Z', '0263', 'Maasdriel');
--> statement-breakpoint
INSERT INTO parameter (regelset, bron, geldig_van, vastgelegd_op, sleutel, omschrijving, waarde, eenheid, regel, plaats, interpretatie) VALUES
  ('bommelerwaard', 'bw-werkafspraken-2027', '2027-01-01', '2026-11-21T00:00:00Z', 'hulp.wekenPerKeer', 'Uitgangspunt: hulp één keer per zoveel weken', 2, 'weken', 'BW-hh-eens-per-2-weken', '01A04, Toelichting productomschrijving, pagina 7', NULL),
  ('bommelerwaard', 'bw-werkafspraken-2027', '2027-01-01', '2026-11-21T00:00:00Z', 'groteSchoonmaak.voorjaar.van', 'Grote schoonmaak, voorjaar: aanvragen vanaf', 201, 'maandEnDag', 'BW-gs-voorjaar', '01A06, streepje 1, pagina 8', 'Gelezen als: de dag van de aanvraag telt, want de inleiding van het document bindt de aanvraag. Beide laatste dagen tellen mee.'),
  ('bommelerwaard', 'bw-werkafspraken-2027', '2027-01-01', '2026-11-21T00:00:00Z', 'groteSchoonmaak.voorjaar.totEnMet', 'Grote schoonmaak, voorjaar: aanvragen tot en met', 531, 'maandEnDag', 'BW-gs-voorjaar', '01A06, streepje 1, pagina 8', 'Gelezen als: de dag van de aanvraag telt, want de inleiding van het document bindt de aanvraag. Beide laatste dagen tellen mee.'),
  ('bommelerwaard', 'bw-werkafspraken-2027', '2027-01-01', '2026-11-21T00:00:00Z', 'groteSchoonmaak.najaar.van', 'Grote schoonmaak, najaar: aanvragen vanaf', 901, 'maandEnDag', 'BW-gs-najaar', '01A06, streepje 2, pagina 8', 'Gelezen als: de dag van de aanvraag telt, want de inleiding van het document bindt de aanvraag. Beide laatste dagen tellen mee.'),
  ('bommelerwaard', 'bw-werkafspraken-2027', '2027-01-01', '2026-11-21T00:00:00Z', 'groteSchoonmaak.najaar.totEnMet', 'Grote schoonmaak, najaar: aanvragen tot en met', 1231, 'maandEnDag', 'BW-gs-najaar', '01A06, streepje 2, pagina 8', 'Gelezen als: de dag van de aanvraag telt, want de inleiding van het document bindt de aanvraag. Beide laatste dagen tellen mee.');
