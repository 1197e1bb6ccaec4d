CREATE TABLE "preemptions" (
	"id" uuid PRIMARY KEY,
	"registration_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp(3) with time zone NOT NULL,
	"state" text NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp(3) with time zone,
	"decision_reason" text
);
--> statement-breakpoint
CREATE TABLE "priority_orders" (
	"version" integer PRIMARY KEY,
	"kinds" text[] NOT NULL,
	"set_at" timestamp(3) with time zone NOT NULL,
	"set_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "waitlist_entries" (
	"id" uuid PRIMARY KEY,
	"registration_id" uuid NOT NULL,
	"meeting_id" uuid,
	"displaced" boolean NOT NULL,
	"kind" text,
	"site_ids" uuid[] NOT NULL,
	"opens_at" timestamp(3) with time zone NOT NULL,
	"closes_at" timestamp(3) with time zone NOT NULL,
	"window" jsonb NOT NULL,
	"joined_at" timestamp(3) with time zone NOT NULL,
	"state" text NOT NULL,
	"offer" jsonb,
	"admitted_by" uuid,
	CONSTRAINT "waitlist_not_empty" CHECK ("opens_at" < "closes_at"),
	CONSTRAINT "waitlist_offered_what" CHECK (("state" = 'offered') = ("offer" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX "preemptions_open" ON "preemptions" ("registration_id") WHERE state = 'requested';--> statement-breakpoint
CREATE INDEX "waitlist_open" ON "waitlist_entries" ("joined_at") WHERE state in ('asked', 'waiting', 'offered');--> statement-breakpoint
CREATE UNIQUE INDEX "waitlist_once" ON "waitlist_entries" ("registration_id",coalesce(meeting_id, registration_id)) WHERE state in ('asked', 'waiting', 'offered');--> statement-breakpoint
ALTER TABLE "preemptions" ADD CONSTRAINT "preemptions_registration_id_registrations_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id");--> statement-breakpoint
ALTER TABLE "preemptions" ADD CONSTRAINT "preemptions_requested_by_officers_id_fkey" FOREIGN KEY ("requested_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "preemptions" ADD CONSTRAINT "preemptions_decided_by_officers_id_fkey" FOREIGN KEY ("decided_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "priority_orders" ADD CONSTRAINT "priority_orders_set_by_officers_id_fkey" FOREIGN KEY ("set_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_registration_id_registrations_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id");--> statement-breakpoint
ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_meeting_id_meetings_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id");--> statement-breakpoint
ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_admitted_by_officers_id_fkey" FOREIGN KEY ("admitted_by") REFERENCES "officers"("id");