-- The national layer: the Wmo 2015 as far as our sources give it. They do not say since when the articles on procedure and
-- pgb read as they do; 1 January 2019 is the earliest date that they give for any rule of this layer ('afgeleid'). The
-- text is that of 1 July 2026. Each article is a source of its own, so that a rule links to it.
INSERT INTO bron (bron, regel, plaats, geldig_van, vastgelegd_op, titel, uitgever, url) VALUES
  ('wmo-2015', 'NL-wmo-2015', 'hele wet', '2019-01-01', '2026-11-21T00:00:00Z', 'Wet maatschappelijke ondersteuning 2015', 'Rijksoverheid', 'https://wetten.overheid.nl/BWBR0035362/2026-07-01'),
  ('wmo-2015-2.3.2', 'NL-wmo-2.3.2-1-onderzoek', 'artikel 2.3.2', '2019-01-01', '2026-11-21T00:00:00Z', 'Wet maatschappelijke ondersteuning 2015', 'Rijksoverheid', 'https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel2.3.2'),
  ('wmo-2015-2.3.5', 'NL-wmo-2.3.5-3-volgorde', 'artikel 2.3.5', '2019-01-01', '2026-11-21T00:00:00Z', 'Wet maatschappelijke ondersteuning 2015', 'Rijksoverheid', 'https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel2.3.5'),
  ('wmo-2015-2.3.6', 'NL-wmo-2.3.6-2a-vaardig', 'artikel 2.3.6', '2019-01-01', '2026-11-21T00:00:00Z', 'Wet maatschappelijke ondersteuning 2015', 'Rijksoverheid', 'https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel2.3.6'),
  ('algemene-termijnenwet', 'NL-atw-weekend', 'hele wet', '2019-01-01', '2026-11-21T00:00:00Z', 'Algemene termijnenwet', 'Rijksoverheid', NULL);
--> statement-breakpoint
INSERT INTO regelset (regelset, bron, regel, plaats, geldig_van, vastgelegd_op, versie, naam, geldigheid) VALUES
  ('landelijk', 'wmo-2015', 'NL-wmo-2015', 'hele wet', '2019-01-01', '2026-11-21T00:00:00Z', 'Wmo 2015', 'Wet maatschappelijke ondersteuning 2015', 'afgeleid');
--> statement-breakpoint
INSERT INTO regel (regelset, bron, geldig_van, vastgelegd_op, regel, thema, soort, plaats, omschrijving) VALUES
  ('landelijk', 'wmo-2015', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-wmo-2015', 'proces', 'definitie', 'hele wet', 'De Wmo 2015 geldt in elke gemeente, naast het document van de gemeente.'),
  ('landelijk', 'wmo-2015-2.3.2', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-wmo-2.3.2-1-onderzoek', 'termijnen', 'termijn', 'artikel 2.3.2, lid 1', 'Het onderzoek is klaar binnen zes weken na de melding.'),
  ('landelijk', 'wmo-2015-2.3.2', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-wmo-2.3.2-2-persoonlijk-plan', 'termijnen', 'termijn', 'artikel 2.3.2, lid 2', 'De cliënt kan binnen zeven dagen een persoonlijk plan inleveren.'),
  ('landelijk', 'wmo-2015-2.3.5', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-wmo-2.3.5-2-besluit', 'termijnen', 'termijn', 'artikel 2.3.5, lid 2', 'Het besluit komt binnen twee weken na de aanvraag.'),
  ('landelijk', 'wmo-2015-2.3.5', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-wmo-2.3.5-3-volgorde', 'afwegingskader', 'voorwaarde', 'artikel 2.3.5, lid 3', 'Een maatwerkvoorziening komt als laatste. Eerst komen, op deze volgorde: eigen kracht, een algemeen gebruikelijke voorziening, gebruikelijke hulp, mantelzorg, het sociale netwerk en een algemene voorziening.'),
  ('landelijk', 'wmo-2015-2.3.5', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-wmo-2.3.5-3-eigen-kracht', 'afwegingskader', 'voorwaarde', 'artikel 2.3.5, lid 3', 'Eigen kracht gaat voor een maatwerkvoorziening.'),
  ('landelijk', 'wmo-2015-2.3.5', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-wmo-2.3.5-3-algemeen-gebruikelijk', 'afwegingskader', 'voorwaarde', 'artikel 2.3.5, lid 3', 'Een algemeen gebruikelijke voorziening gaat voor een maatwerkvoorziening.'),
  ('landelijk', 'wmo-2015-2.3.5', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-wmo-2.3.5-3-gebruikelijke-hulp', 'afwegingskader', 'voorwaarde', 'artikel 2.3.5, lid 3', 'Gebruikelijke hulp gaat voor een maatwerkvoorziening.'),
  ('landelijk', 'wmo-2015-2.3.5', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-wmo-2.3.5-3-mantelzorg', 'afwegingskader', 'voorwaarde', 'artikel 2.3.5, lid 3', 'Mantelzorg gaat voor een maatwerkvoorziening.'),
  ('landelijk', 'wmo-2015-2.3.5', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-wmo-2.3.5-3-sociaal-netwerk', 'afwegingskader', 'voorwaarde', 'artikel 2.3.5, lid 3', 'Hulp uit het sociale netwerk gaat voor een maatwerkvoorziening.'),
  ('landelijk', 'wmo-2015-2.3.5', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-wmo-2.3.5-3-algemene-voorziening', 'afwegingskader', 'voorwaarde', 'artikel 2.3.5, lid 3', 'Een algemene voorziening gaat voor een maatwerkvoorziening.'),
  ('landelijk', 'wmo-2015-2.3.5', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-wmo-2.3.5-6-wlz', 'afwegingskader', 'beoordelingsruimte', 'artikel 2.3.5, lid 6', 'Het college kan weigeren als de cliënt recht heeft of kan krijgen op verblijf in een Wlz-instelling.'),
  ('landelijk', 'wmo-2015-2.3.6', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-wmo-2.3.6-2a-vaardig', 'pgb', 'voorwaarde', 'artikel 2.3.6, lid 2, onder a', 'Voorwaarde a voor een pgb: de cliënt kan, alleen of met hulp, zijn belangen wegen en de taken verantwoord doen.'),
  ('landelijk', 'wmo-2015-2.3.6', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-wmo-2.3.6-2b-motivering', 'pgb', 'voorwaarde', 'artikel 2.3.6, lid 2, onder b', 'Voorwaarde b voor een pgb: de cliënt legt uit waarom hij daarvoor kiest.'),
  ('landelijk', 'wmo-2015-2.3.6', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-wmo-2.3.6-2c-kwaliteit', 'pgb', 'voorwaarde', 'artikel 2.3.6, lid 2, onder c', 'Voorwaarde c voor een pgb: de kwaliteit is zeker.'),
  ('landelijk', 'wmo-2015-2.3.6', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-wmo-2.3.6-5a-duurder', 'pgb', 'beoordelingsruimte', 'artikel 2.3.6, lid 5, onder a', 'Het college kan een pgb weigeren voor zover het meer kost dan hulp in natura.'),
  ('landelijk', 'wmo-2015-2.3.6', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-wmo-2.3.6-5b-eerder', 'pgb', 'beoordelingsruimte', 'artikel 2.3.6, lid 5, onder b', 'Het college kan een pgb weigeren als een eerder pgb is herzien of ingetrokken op grond van artikel 2.3.10, lid 1, onder a, d of e.'),
  ('landelijk', 'algemene-termijnenwet', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-atw-weekend', 'termijnen', 'termijn', 'hele wet', 'Eindigt een wettelijke termijn op een zaterdag, een zondag of een erkende feestdag, dan loopt hij door tot de volgende werkdag.'),
  ('landelijk', 'algemene-termijnenwet', '2019-01-01', '2026-11-21T00:00:00Z', 'NL-atw-uitgezonderd', 'termijnen', 'uitzondering', 'hele wet', 'Dat verlengen geldt niet voor een termijn in uren, van meer dan 90 dagen, twaalf weken of drie maanden, in jaren, of die terug wordt geteld.');
