-- Guards of the dated tables. A row is added and, at most once, withdrawn: it never changes or vanishes, and at no
-- moment do two rows of one key hold on the same date. CHECK cannot see other rows, so these are triggers.
CREATE TRIGGER bron_toevoegen BEFORE INSERT ON bron
BEGIN
  SELECT RAISE(ABORT, 'bron: dit id bestaat al')
  WHERE EXISTS (SELECT 1 FROM bron WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'bron: overlapt met een rij van dezelfde sleutel')
  WHERE EXISTS (
    SELECT 1 FROM bron AS ander
    WHERE ander.bron = NEW.bron
      AND ander.geldig_van < coalesce(NEW.geldig_tot, '9999-12-31')
      AND NEW.geldig_van < coalesce(ander.geldig_tot, '9999-12-31')
      AND ander.vastgelegd_op < coalesce(NEW.ingetrokken_op, '9999-12-31')
      AND NEW.vastgelegd_op < coalesce(ander.ingetrokken_op, '9999-12-31')
  );
END;
--> statement-breakpoint
CREATE TRIGGER bron_wijzigen BEFORE UPDATE ON bron
WHEN NOT (
  OLD.ingetrokken_op IS NULL AND NEW.ingetrokken_op IS NOT NULL
  AND NEW.id IS OLD.id AND NEW.bron IS OLD.bron AND NEW.regel IS OLD.regel AND NEW.plaats IS OLD.plaats AND NEW.geldig_van IS OLD.geldig_van AND NEW.geldig_tot IS OLD.geldig_tot AND NEW.vastgelegd_op IS OLD.vastgelegd_op AND NEW.titel IS OLD.titel AND NEW.uitgever IS OLD.uitgever AND NEW.url IS OLD.url
)
BEGIN
  SELECT RAISE(ABORT, 'bron: een rij kan alleen eenmaal worden ingetrokken');
END;
--> statement-breakpoint
CREATE TRIGGER bron_verwijderen BEFORE DELETE ON bron
BEGIN
  SELECT RAISE(ABORT, 'bron: een rij wordt nooit verwijderd');
END;
--> statement-breakpoint
CREATE TRIGGER regelset_toevoegen BEFORE INSERT ON regelset
BEGIN
  SELECT RAISE(ABORT, 'regelset: dit id bestaat al')
  WHERE EXISTS (SELECT 1 FROM regelset WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'regelset: overlapt met een rij van dezelfde sleutel')
  WHERE EXISTS (
    SELECT 1 FROM regelset AS ander
    WHERE ander.regelset = NEW.regelset
      AND ander.geldig_van < coalesce(NEW.geldig_tot, '9999-12-31')
      AND NEW.geldig_van < coalesce(ander.geldig_tot, '9999-12-31')
      AND ander.vastgelegd_op < coalesce(NEW.ingetrokken_op, '9999-12-31')
      AND NEW.vastgelegd_op < coalesce(ander.ingetrokken_op, '9999-12-31')
  );
END;
--> statement-breakpoint
CREATE TRIGGER regelset_wijzigen BEFORE UPDATE ON regelset
WHEN NOT (
  OLD.ingetrokken_op IS NULL AND NEW.ingetrokken_op IS NOT NULL
  AND NEW.id IS OLD.id AND NEW.bron IS OLD.bron AND NEW.regel IS OLD.regel AND NEW.plaats IS OLD.plaats AND NEW.geldig_van IS OLD.geldig_van AND NEW.geldig_tot IS OLD.geldig_tot AND NEW.vastgelegd_op IS OLD.vastgelegd_op AND NEW.regelset IS OLD.regelset AND NEW.versie IS OLD.versie AND NEW.naam IS OLD.naam AND NEW.geldigheid IS OLD.geldigheid
)
BEGIN
  SELECT RAISE(ABORT, 'regelset: een rij kan alleen eenmaal worden ingetrokken');
END;
--> statement-breakpoint
CREATE TRIGGER regelset_verwijderen BEFORE DELETE ON regelset
BEGIN
  SELECT RAISE(ABORT, 'regelset: een rij wordt nooit verwijderd');
END;
--> statement-breakpoint
CREATE TRIGGER gemeente_toevoegen BEFORE INSERT ON gemeente
BEGIN
  SELECT RAISE(ABORT, 'gemeente: dit id bestaat al')
  WHERE EXISTS (SELECT 1 FROM gemeente WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'gemeente: overlapt met een rij van dezelfde sleutel')
  WHERE EXISTS (
    SELECT 1 FROM gemeente AS ander
    WHERE ander.regelset = NEW.regelset AND ander.gemeentecode = NEW.gemeentecode
      AND ander.geldig_van < coalesce(NEW.geldig_tot, '9999-12-31')
      AND NEW.geldig_van < coalesce(ander.geldig_tot, '9999-12-31')
      AND ander.vastgelegd_op < coalesce(NEW.ingetrokken_op, '9999-12-31')
      AND NEW.vastgelegd_op < coalesce(ander.ingetrokken_op, '9999-12-31')
  );
END;
--> statement-breakpoint
CREATE TRIGGER gemeente_wijzigen BEFORE UPDATE ON gemeente
WHEN NOT (
  OLD.ingetrokken_op IS NULL AND NEW.ingetrokken_op IS NOT NULL
  AND NEW.id IS OLD.id AND NEW.bron IS OLD.bron AND NEW.regel IS OLD.regel AND NEW.plaats IS OLD.plaats AND NEW.geldig_van IS OLD.geldig_van AND NEW.geldig_tot IS OLD.geldig_tot AND NEW.vastgelegd_op IS OLD.vastgelegd_op AND NEW.regelset IS OLD.regelset AND NEW.gemeentecode IS OLD.gemeentecode AND NEW.naam IS OLD.naam
)
BEGIN
  SELECT RAISE(ABORT, 'gemeente: een rij kan alleen eenmaal worden ingetrokken');
END;
--> statement-breakpoint
CREATE TRIGGER gemeente_verwijderen BEFORE DELETE ON gemeente
BEGIN
  SELECT RAISE(ABORT, 'gemeente: een rij wordt nooit verwijderd');
END;
--> statement-breakpoint
CREATE TRIGGER normtijd_toevoegen BEFORE INSERT ON normtijd
BEGIN
  SELECT RAISE(ABORT, 'normtijd: dit id bestaat al')
  WHERE EXISTS (SELECT 1 FROM normtijd WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'normtijd: overlapt met een rij van dezelfde sleutel')
  WHERE EXISTS (
    SELECT 1 FROM normtijd AS ander
    WHERE ander.regelset = NEW.regelset AND ander.sleutel = NEW.sleutel
      AND ander.geldig_van < coalesce(NEW.geldig_tot, '9999-12-31')
      AND NEW.geldig_van < coalesce(ander.geldig_tot, '9999-12-31')
      AND ander.vastgelegd_op < coalesce(NEW.ingetrokken_op, '9999-12-31')
      AND NEW.vastgelegd_op < coalesce(ander.ingetrokken_op, '9999-12-31')
  );
END;
--> statement-breakpoint
CREATE TRIGGER normtijd_wijzigen BEFORE UPDATE ON normtijd
WHEN NOT (
  OLD.ingetrokken_op IS NULL AND NEW.ingetrokken_op IS NOT NULL
  AND NEW.id IS OLD.id AND NEW.bron IS OLD.bron AND NEW.regel IS OLD.regel AND NEW.plaats IS OLD.plaats AND NEW.geldig_van IS OLD.geldig_van AND NEW.geldig_tot IS OLD.geldig_tot AND NEW.vastgelegd_op IS OLD.vastgelegd_op AND NEW.regelset IS OLD.regelset AND NEW.sleutel IS OLD.sleutel AND NEW.onderdeel IS OLD.onderdeel AND NEW.omschrijving IS OLD.omschrijving AND NEW.minuten IS OLD.minuten AND NEW.minuten_maximum IS OLD.minuten_maximum AND NEW.eenheid IS OLD.eenheid AND NEW.interpretatie IS OLD.interpretatie
)
BEGIN
  SELECT RAISE(ABORT, 'normtijd: een rij kan alleen eenmaal worden ingetrokken');
END;
--> statement-breakpoint
CREATE TRIGGER normtijd_verwijderen BEFORE DELETE ON normtijd
BEGIN
  SELECT RAISE(ABORT, 'normtijd: een rij wordt nooit verwijderd');
END;
--> statement-breakpoint
CREATE TRIGGER parameter_toevoegen BEFORE INSERT ON parameter
BEGIN
  SELECT RAISE(ABORT, 'parameter: dit id bestaat al')
  WHERE EXISTS (SELECT 1 FROM parameter WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'parameter: overlapt met een rij van dezelfde sleutel')
  WHERE EXISTS (
    SELECT 1 FROM parameter AS ander
    WHERE ander.regelset = NEW.regelset AND ander.sleutel = NEW.sleutel
      AND ander.geldig_van < coalesce(NEW.geldig_tot, '9999-12-31')
      AND NEW.geldig_van < coalesce(ander.geldig_tot, '9999-12-31')
      AND ander.vastgelegd_op < coalesce(NEW.ingetrokken_op, '9999-12-31')
      AND NEW.vastgelegd_op < coalesce(ander.ingetrokken_op, '9999-12-31')
  );
END;
--> statement-breakpoint
CREATE TRIGGER parameter_wijzigen BEFORE UPDATE ON parameter
WHEN NOT (
  OLD.ingetrokken_op IS NULL AND NEW.ingetrokken_op IS NOT NULL
  AND NEW.id IS OLD.id AND NEW.bron IS OLD.bron AND NEW.regel IS OLD.regel AND NEW.plaats IS OLD.plaats AND NEW.geldig_van IS OLD.geldig_van AND NEW.geldig_tot IS OLD.geldig_tot AND NEW.vastgelegd_op IS OLD.vastgelegd_op AND NEW.regelset IS OLD.regelset AND NEW.sleutel IS OLD.sleutel AND NEW.omschrijving IS OLD.omschrijving AND NEW.waarde IS OLD.waarde AND NEW.eenheid IS OLD.eenheid AND NEW.interpretatie IS OLD.interpretatie
)
BEGIN
  SELECT RAISE(ABORT, 'parameter: een rij kan alleen eenmaal worden ingetrokken');
END;
--> statement-breakpoint
CREATE TRIGGER parameter_verwijderen BEFORE DELETE ON parameter
BEGIN
  SELECT RAISE(ABORT, 'parameter: een rij wordt nooit verwijderd');
END;
--> statement-breakpoint
CREATE TRIGGER regel_toevoegen BEFORE INSERT ON regel
BEGIN
  SELECT RAISE(ABORT, 'regel: dit id bestaat al')
  WHERE EXISTS (SELECT 1 FROM regel WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'regel: overlapt met een rij van dezelfde sleutel')
  WHERE EXISTS (
    SELECT 1 FROM regel AS ander
    WHERE ander.regelset = NEW.regelset AND ander.regel = NEW.regel
      AND ander.geldig_van < coalesce(NEW.geldig_tot, '9999-12-31')
      AND NEW.geldig_van < coalesce(ander.geldig_tot, '9999-12-31')
      AND ander.vastgelegd_op < coalesce(NEW.ingetrokken_op, '9999-12-31')
      AND NEW.vastgelegd_op < coalesce(ander.ingetrokken_op, '9999-12-31')
  );
END;
--> statement-breakpoint
CREATE TRIGGER regel_wijzigen BEFORE UPDATE ON regel
WHEN NOT (
  OLD.ingetrokken_op IS NULL AND NEW.ingetrokken_op IS NOT NULL
  AND NEW.id IS OLD.id AND NEW.bron IS OLD.bron AND NEW.regel IS OLD.regel AND NEW.plaats IS OLD.plaats AND NEW.geldig_van IS OLD.geldig_van AND NEW.geldig_tot IS OLD.geldig_tot AND NEW.vastgelegd_op IS OLD.vastgelegd_op AND NEW.regelset IS OLD.regelset AND NEW.thema IS OLD.thema AND NEW.soort IS OLD.soort AND NEW.omschrijving IS OLD.omschrijving
)
BEGIN
  SELECT RAISE(ABORT, 'regel: een rij kan alleen eenmaal worden ingetrokken');
END;
--> statement-breakpoint
CREATE TRIGGER regel_verwijderen BEFORE DELETE ON regel
BEGIN
  SELECT RAISE(ABORT, 'regel: een rij wordt nooit verwijderd');
END;
