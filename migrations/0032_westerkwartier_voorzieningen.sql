-- Rows follow.
SELECT 1;
