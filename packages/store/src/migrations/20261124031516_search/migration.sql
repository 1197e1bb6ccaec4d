-- What search compares: no case, no diacritics, đ as d. The same as searchKey in core.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE FUNCTION search_key(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
	RETURN lower(translate(regexp_replace(normalize(value, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'));
--> statement-breakpoint
CREATE INDEX meetings_search ON meetings USING gin (search_key(number || ' ' || subject || ' ' || chair) gin_trgm_ops);
--> statement-breakpoint
CREATE INDEX registrations_search ON registrations USING gin (search_key(number || ' ' || subject) gin_trgm_ops);
