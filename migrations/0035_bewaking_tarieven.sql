-- The guards of 0001_bewaking for the table of 0034.
CREATE TRIGGER tarief_toevoegen BEFORE INSERT ON tarief
BEGIN
  SELECT RAISE(ABORT, 'tarief: dit id bestaat al')
  WHERE EXISTS (SELECT 1 FROM tarief WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'tarief: overlapt met een rij van dezelfde sleutel')
  WHERE EXISTS (
    SELECT 1 FROM tarief AS ander
    WHERE ander.gemeentecode = NEW.gemeentecode AND ander.voorziening = NEW.voorziening AND ander.vorm = NEW.vorm AND ander.eenheid = NEW.eenheid
      AND ander.geldig_van < coalesce(NEW.geldig_tot, '9999-12-31')
      AND NEW.geldig_van < coalesce(ander.geldig_tot, '9999-12-31')
      AND ander.vastgelegd_op < coalesce(NEW.ingetrokken_op, '9999-12-31')
      AND NEW.vastgelegd_op < coalesce(ander.ingetrokken_op, '9999-12-31')
  );
END;
--> statement-breakpoint
CREATE TRIGGER tarief_wijzigen BEFORE UPDATE ON tarief
WHEN NOT (
  OLD.ingetrokken_op IS NULL AND NEW.ingetrokken_op IS NOT NULL
  AND NEW.id IS OLD.id AND NEW.gemeentecode IS OLD.gemeentecode AND NEW.voorziening IS OLD.voorziening AND NEW.vorm IS OLD.vorm AND NEW.eenheid IS OLD.eenheid AND NEW.eurocent IS OLD.eurocent AND NEW.document IS OLD.document AND NEW.plaats IS OLD.plaats AND NEW.url IS OLD.url AND NEW.geldig_van IS OLD.geldig_van AND NEW.geldig_tot IS OLD.geldig_tot AND NEW.vastgelegd_op IS OLD.vastgelegd_op
)
BEGIN
  SELECT RAISE(ABORT, 'tarief: een rij kan alleen eenmaal worden ingetrokken');
END;
--> statement-breakpoint
CREATE TRIGGER tarief_verwijderen BEFORE DELETE ON tarief
BEGIN
  SELECT RAISE(ABORT, 'tarief: een rij wordt nooit verwijderd');
END;
