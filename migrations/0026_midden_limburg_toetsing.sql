-- Midden-Limburg, chapter 9: the number that only the tests of access read.
INSERT INTO parameter (regelset, bron, geldig_van, vastgelegd_op, sleutel, omschrijving, waarde, eenheid, regel, plaats, interpretatie) VALUES
  ('midden-limburg', 'ml-werkafspraken-202407', '2024-07-01', '2026-11-21T00:00:00Z', 'spoed.uren', 'Spoed: er moet hoogstens binnen zoveel uur worden gehandeld', 48, 'uren', 'ML-h9-definitie-24-48', 'hoofdstuk 9, alinea 1', 'Het document zegt binnen 24 tot 48 uur. Gelezen als: 48 uur is de bovengrens.');
