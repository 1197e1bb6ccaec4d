ALTER TABLE "series_occurrences" ADD COLUMN "waits_within" integer;--> statement-breakpoint
ALTER TABLE "waitlist_entries" ADD COLUMN "day" date;--> statement-breakpoint
DROP INDEX "waitlist_once";--> statement-breakpoint
CREATE UNIQUE INDEX "waitlist_once" ON "waitlist_entries" ("registration_id",coalesce(meeting_id, registration_id),coalesce(day, '-infinity'::date)) WHERE state in ('asked', 'waiting', 'offered');