CREATE TABLE "series_occurrences" (
	"registration_id" uuid,
	"day" date,
	"ordinal" integer NOT NULL,
	"opens_at" timestamp(3) with time zone NOT NULL,
	"closes_at" timestamp(3) with time zone NOT NULL,
	"skipped" boolean NOT NULL,
	"meeting_id" uuid,
	CONSTRAINT "series_occurrences_pkey" PRIMARY KEY("registration_id","day"),
	CONSTRAINT "series_occurrences_not_empty" CHECK ("opens_at" < "closes_at")
);
--> statement-breakpoint
CREATE TABLE "series" (
	"registration_id" uuid PRIMARY KEY,
	"rule" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"pattern" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "meetings" DROP CONSTRAINT "meetings_registration_id_key";--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_number_key" UNIQUE("number");--> statement-breakpoint
CREATE INDEX "meetings_registration_id_index" ON "meetings" ("registration_id");--> statement-breakpoint
CREATE INDEX "series_occurrences_meeting_id_index" ON "series_occurrences" ("meeting_id");--> statement-breakpoint
ALTER TABLE "series_occurrences" ADD CONSTRAINT "series_occurrences_registration_id_series_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "series"("registration_id");--> statement-breakpoint
ALTER TABLE "series_occurrences" ADD CONSTRAINT "series_occurrences_meeting_id_meetings_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id");--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_registration_id_registrations_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id");