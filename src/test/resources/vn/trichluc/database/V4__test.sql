-- Stands in for a schema to come.
ALTER TABLE documents ADD COLUMN note TEXT;
UPDATE documents SET note = 'seen';
