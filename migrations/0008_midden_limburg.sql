-- Midden-Limburg: Werkafsprakenboek v202407_01. The document states no date: the first of July 2024 is derived from the
-- label of its version ('afgeleid').
INSERT INTO bron (bron, regel, plaats, geldig_van, vastgelegd_op, titel, uitgever, url) VALUES
  ('ml-werkafspraken-202407', 'ML-h0-versie', 'voorblad, versieregel', '2024-07-01', '2026-11-21T00:00:00Z', 'Werkafsprakenboek Hulp bij het Huishouden regio Midden-Limburg, v202407_01', 'gemeenten in Midden-Limburg', NULL);
--> statement-breakpoint
INSERT INTO regelset (regelset, bron, regel, plaats, geldig_van, geldig_tot, vastgelegd_op, versie, naam, geldigheid) VALUES
  ('midden-limburg', 'ml-werkafspraken-202407', 'ML-h0-versie', 'voorblad, versieregel', '2024-07-01', NULL, '2026-11-21T00:00:00Z', 'v202407_01', 'Werkafsprakenboek Hulp bij het Huishouden Midden-Limburg', 'afgeleid');
--> statement-breakpoint
INSERT INTO gemeente (regelset, bron, regel, plaats, geldig_van, vastgelegd_op, gemeentecode, naam) VALUES
  ('midden-limburg', 'ml-werkafspraken-202407', 'ML-h8-datalek-gemeente', 'hoofdstuk 8, Datalek, adressenlijst', '2024-07-01', '2026-11-21T00:00:00Z', '0988', 'Weert'),
  ('midden-limburg', 'ml-werkafspraken-202407', 'ML-h8-datalek-gemeente', 'hoofdstuk 8, Datalek, adressenlijst', '2024-07-01', '2026-11-21T00:00:00Z', '0946', 'Nederweert'),
  ('midden-limburg', 'ml-werkafspraken-202407', 'ML-h8-datalek-gemeente', 'hoofdstuk 8, Datalek, adressenlijst', '2024-07-01', '2026-11-21T00:00:00Z', '1640', 'Leudal'),
  ('midden-limburg', 'ml-werkafspraken-202407', 'ML-h8-datalek-gemeente', 'hoofdstuk 8, Datalek, adressenlijst', '2024-07-01', '2026-11-21T00:00:00Z', '0957', 'Roermond'),
  ('midden-limburg', 'ml-werkafspraken-202407', 'ML-h8-datalek-gemeente', 'hoofdstuk 8, Datalek, adressenlijst', '2024-07-01', '2026-11-21T00:00:00Z', '1711', 'Echt-Susteren'),
  ('midden-limburg', 'ml-werkafspraken-202407', 'ML-h8-datalek-gemeente', 'hoofdstuk 8, Datalek, adressenlijst', '2024-07-01', '2026-11-21T00:00:00Z', '1669', 'Roerdalen'),
  ('midden-limburg', 'ml-werkafspraken-202407', 'ML-h8-datalek-gemeente', 'hoofdstuk 8, Datalek, adressenlijst', '2024-07-01', '2026-11-21T00:00:00Z', '1641', 'Maasgouw');
