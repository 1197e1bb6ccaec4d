CREATE TABLE "maintenance_answers" (
	"window_id" uuid,
	"meeting_id" uuid,
	"revision" integer,
	"agreed" boolean NOT NULL,
	"reason" text NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "maintenance_answers_pkey" PRIMARY KEY("window_id","meeting_id","revision")
);
--> statement-breakpoint
CREATE TABLE "maintenance_windows" (
	"id" uuid PRIMARY KEY,
	"ordinal" integer GENERATED ALWAYS AS IDENTITY (sequence name "maintenance_windows_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"scope" jsonb NOT NULL,
	"name" text NOT NULL,
	"site_ids" uuid[] NOT NULL,
	"opens_at" timestamp(3) with time zone NOT NULL,
	"closes_at" timestamp(3) with time zone NOT NULL,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"planned_by" uuid NOT NULL,
	"planned_at" timestamp(3) with time zone NOT NULL,
	"cancel_reason" text,
	"revision" integer NOT NULL,
	CONSTRAINT "maintenance_not_empty" CHECK ("opens_at" < "closes_at")
);
--> statement-breakpoint
ALTER TABLE "site_bookings" DROP CONSTRAINT "site_bookings_pkey";--> statement-breakpoint
ALTER TABLE "lines" ADD COLUMN "carried_by" uuid;--> statement-breakpoint
ALTER TABLE "site_bookings" ADD COLUMN "maintenance_id" uuid;--> statement-breakpoint
ALTER TABLE "site_bookings" ALTER COLUMN "meeting_id" DROP NOT NULL;--> statement-breakpoint
CREATE INDEX "maintenance_open" ON "maintenance_windows" ("opens_at","closes_at") WHERE state <> 'cancelled';--> statement-breakpoint
CREATE UNIQUE INDEX "site_bookings_meeting" ON "site_bookings" ("meeting_id","site_id");--> statement-breakpoint
CREATE UNIQUE INDEX "site_bookings_maintenance" ON "site_bookings" ("maintenance_id","site_id") WHERE maintenance_id is not null;--> statement-breakpoint
ALTER TABLE "lines" ADD CONSTRAINT "lines_carried_by_lines_id_fkey" FOREIGN KEY ("carried_by") REFERENCES "lines"("id");--> statement-breakpoint
ALTER TABLE "maintenance_answers" ADD CONSTRAINT "maintenance_answers_window_id_maintenance_windows_id_fkey" FOREIGN KEY ("window_id") REFERENCES "maintenance_windows"("id");--> statement-breakpoint
ALTER TABLE "maintenance_answers" ADD CONSTRAINT "maintenance_answers_meeting_id_meetings_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id");--> statement-breakpoint
ALTER TABLE "maintenance_answers" ADD CONSTRAINT "maintenance_answers_answered_by_officers_id_fkey" FOREIGN KEY ("answered_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "maintenance_windows" ADD CONSTRAINT "maintenance_windows_planned_by_officers_id_fkey" FOREIGN KEY ("planned_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "site_bookings" ADD CONSTRAINT "site_bookings_one_holder" CHECK (num_nonnulls("meeting_id", "maintenance_id") = 1);--> statement-breakpoint
ALTER TABLE site_bookings ADD CONSTRAINT site_bookings_maintenance_id_maintenance_windows_id_fkey
	FOREIGN KEY (maintenance_id) REFERENCES maintenance_windows (id);
--> statement-breakpoint
ALTER TABLE site_bookings DROP CONSTRAINT site_bookings_no_overlap;
--> statement-breakpoint
-- A site cannot be held by two meetings at one time, nor by a meeting and maintenance, whatever the program does. Two
-- windows may overlap: the third part differs for every two meetings and is the same for all maintenance.
ALTER TABLE site_bookings ADD CONSTRAINT site_bookings_no_overlap EXCLUDE USING gist (
	site_id WITH =, period WITH &&, (coalesce(meeting_id, '00000000-0000-0000-0000-000000000000'::uuid)) WITH <>
) WHERE (NOT released);
