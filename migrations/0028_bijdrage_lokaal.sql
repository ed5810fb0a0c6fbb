-- The amount that the Midden-Limburg document prints for 2024. The law's own row stands in 0027; this one shows that they agree.
INSERT INTO parameter (regelset, bron, geldig_van, geldig_tot, vastgelegd_op, sleutel, omschrijving, waarde, eenheid, regel, plaats, interpretatie) VALUES
  ('midden-limburg', 'ml-werkafspraken-202407', '2024-07-01', '2025-01-01', '2026-11-28T00:00:00Z', 'bijdrage.genoemdBedrag', 'Abonnementstarief per maand per huishouden in 2024', 2060, 'eurocent', 'ML-h5-2024-20-60', 'hoofdstuk 5, alinea 1', NULL);
