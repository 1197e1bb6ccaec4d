CREATE TABLE "presences" (
	"meeting_id" uuid,
	"site_id" uuid,
	"officer_id" uuid,
	"since" timestamp(3) with time zone NOT NULL,
	"round" integer,
	CONSTRAINT "presences_pkey" PRIMARY KEY("meeting_id","site_id","officer_id","round")
);
--> statement-breakpoint
ALTER TABLE "provisions" ADD COLUMN "followed_since" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_meeting_id_meetings_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id");--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_officer_id_officers_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officers"("id");
--> statement-breakpoint
-- What the platform did not follow before, and does not hold against meetings of that time. The province's own values stay.
UPDATE "provisions" SET "enforcement" = '{"by":"meetingDutiesOf"}', "followed_since" = (SELECT max("at") FROM "journal")
WHERE "key" = 'technician-present-before' AND "enforcement" ? 'excuse';
