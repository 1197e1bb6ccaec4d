CREATE TABLE "attendance_answers" (
	"meeting_id" uuid,
	"site_id" uuid,
	"version" integer,
	"reply" jsonb NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "attendance_answers_pkey" PRIMARY KEY("meeting_id","site_id","version")
);
--> statement-breakpoint
ALTER TABLE "meeting_sites" ADD COLUMN "asked_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "attendance_answers" ADD CONSTRAINT "attendance_answers_meeting_id_meetings_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id");--> statement-breakpoint
ALTER TABLE "attendance_answers" ADD CONSTRAINT "attendance_answers_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "attendance_answers" ADD CONSTRAINT "attendance_answers_answered_by_officers_id_fkey" FOREIGN KEY ("answered_by") REFERENCES "officers"("id");
--> statement-breakpoint
-- What the platform did not follow before. The province's own values stay.
UPDATE "provisions" SET "enforcement" = '{"by":"meetingDutiesOf"}' WHERE "key" = 'attendance-answer-before' AND "enforcement" ? 'excuse';
