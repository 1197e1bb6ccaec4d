-- What a registration is also known by: the number of its document, who hosts it, its agenda. Written as Search.ts asks.
DROP INDEX registrations_search;
--> statement-breakpoint
CREATE INDEX registrations_search ON registrations USING gin (search_key(number || ' ' || subject || ' ' || coalesce(request->>'documentNumber', '') || ' ' || coalesce(request->>'hostUnit', '') || ' ' || coalesce(request->>'agenda', '')) gin_trgm_ops);
--> statement-breakpoint
CREATE INDEX papers_search ON papers USING gin (search_key(name) gin_trgm_ops);
