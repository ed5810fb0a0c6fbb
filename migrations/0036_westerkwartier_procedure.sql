-- The ages that the procedures of Westerkwartier go by.
INSERT INTO parameter (regelset, bron, geldig_van, vastgelegd_op, sleutel, omschrijving, waarde, eenheid, regel, plaats, interpretatie) VALUES
  ('westerkwartier', 'wk-nadere-regels-2024', '2024-01-31', '2026-11-28T00:00:00Z', 'melding.aanbiederVanaf', 'Leeftijd vanaf waar begeleiding en kortdurend verblijf bij een aanbieder te melden zijn', 75, 'jaren', 'WK-a2-3-aanbieder-voorzieningen', 'artikel 2, lid 3, tweede zin', '75+ is gelezen als: 75 jaar of ouder.'),
  ('westerkwartier', 'wk-nadere-regels-2024', '2024-01-31', '2026-11-28T00:00:00Z', 'jeugdige.tot', 'Leeftijd tot waar iemand een jeugdige is', 18, 'jaren', 'WK-a1-jeugdige', 'artikel 1, begrip jeugdige', NULL);
