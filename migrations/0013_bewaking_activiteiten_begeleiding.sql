-- The guards of 0001_bewaking for the tables of 0012.
CREATE TRIGGER activiteit_toevoegen BEFORE INSERT ON activiteit
BEGIN
  SELECT RAISE(ABORT, 'activiteit: dit id bestaat al')
  WHERE EXISTS (SELECT 1 FROM activiteit WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'activiteit: overlapt met een rij van dezelfde sleutel')
  WHERE EXISTS (
    SELECT 1 FROM activiteit AS ander
    WHERE ander.regelset = NEW.regelset AND ander.sleutel = NEW.sleutel
      AND ander.geldig_van < coalesce(NEW.geldig_tot, '9999-12-31')
      AND NEW.geldig_van < coalesce(ander.geldig_tot, '9999-12-31')
      AND ander.vastgelegd_op < coalesce(NEW.ingetrokken_op, '9999-12-31')
      AND NEW.vastgelegd_op < coalesce(ander.ingetrokken_op, '9999-12-31')
  );
END;
--> statement-breakpoint
CREATE TRIGGER activiteit_wijzigen BEFORE UPDATE ON activiteit
WHEN NOT (
  OLD.ingetrokken_op IS NULL AND NEW.ingetrokken_op IS NOT NULL
  AND NEW.id IS OLD.id AND NEW.bron IS OLD.bron AND NEW.regel IS OLD.regel AND NEW.plaats IS OLD.plaats AND NEW.geldig_van IS OLD.geldig_van AND NEW.geldig_tot IS OLD.geldig_tot AND NEW.vastgelegd_op IS OLD.vastgelegd_op AND NEW.regelset IS OLD.regelset AND NEW.sleutel IS OLD.sleutel AND NEW.resultaat IS OLD.resultaat AND NEW.ruimte IS OLD.ruimte AND NEW.soort IS OLD.soort AND NEW.omschrijving IS OLD.omschrijving AND NEW.aantal IS OLD.aantal AND NEW.per IS OLD.per AND NEW.eenheid IS OLD.eenheid AND NEW.interpretatie IS OLD.interpretatie
)
BEGIN
  SELECT RAISE(ABORT, 'activiteit: een rij kan alleen eenmaal worden ingetrokken');
END;
--> statement-breakpoint
CREATE TRIGGER activiteit_verwijderen BEFORE DELETE ON activiteit
BEGIN
  SELECT RAISE(ABORT, 'activiteit: een rij wordt nooit verwijderd');
END;
--> statement-breakpoint
CREATE TRIGGER begeleidingsnorm_toevoegen BEFORE INSERT ON begeleidingsnorm
BEGIN
  SELECT RAISE(ABORT, 'begeleidingsnorm: dit id bestaat al')
  WHERE EXISTS (SELECT 1 FROM begeleidingsnorm WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'begeleidingsnorm: overlapt met een rij van dezelfde sleutel')
  WHERE EXISTS (
    SELECT 1 FROM begeleidingsnorm AS ander
    WHERE ander.regelset = NEW.regelset AND ander.sleutel = NEW.sleutel
      AND ander.geldig_van < coalesce(NEW.geldig_tot, '9999-12-31')
      AND NEW.geldig_van < coalesce(ander.geldig_tot, '9999-12-31')
      AND ander.vastgelegd_op < coalesce(NEW.ingetrokken_op, '9999-12-31')
      AND NEW.vastgelegd_op < coalesce(ander.ingetrokken_op, '9999-12-31')
  );
END;
--> statement-breakpoint
CREATE TRIGGER begeleidingsnorm_wijzigen BEFORE UPDATE ON begeleidingsnorm
WHEN NOT (
  OLD.ingetrokken_op IS NULL AND NEW.ingetrokken_op IS NOT NULL
  AND NEW.id IS OLD.id AND NEW.bron IS OLD.bron AND NEW.regel IS OLD.regel AND NEW.plaats IS OLD.plaats AND NEW.geldig_van IS OLD.geldig_van AND NEW.geldig_tot IS OLD.geldig_tot AND NEW.vastgelegd_op IS OLD.vastgelegd_op AND NEW.regelset IS OLD.regelset AND NEW.sleutel IS OLD.sleutel AND NEW.activiteit IS OLD.activiteit AND NEW.type IS OLD.type AND NEW.omschrijving IS OLD.omschrijving AND NEW.frequenties IS OLD.frequenties AND NEW.opties IS OLD.opties AND NEW.interpretatie IS OLD.interpretatie
)
BEGIN
  SELECT RAISE(ABORT, 'begeleidingsnorm: een rij kan alleen eenmaal worden ingetrokken');
END;
--> statement-breakpoint
CREATE TRIGGER begeleidingsnorm_verwijderen BEFORE DELETE ON begeleidingsnorm
BEGIN
  SELECT RAISE(ABORT, 'begeleidingsnorm: een rij wordt nooit verwijderd');
END;
