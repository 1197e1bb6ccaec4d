CREATE TABLE "conclusions" (
	"meeting_id" uuid,
	"version" integer,
	"number" text NOT NULL,
	"issued_on" date NOT NULL,
	"sha256" text,
	"file_name" text,
	"note" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "conclusions_pkey" PRIMARY KEY("meeting_id","version")
);
--> statement-breakpoint
CREATE TABLE "paper_versions" (
	"paper_id" uuid,
	"version" integer,
	"sha256" text NOT NULL,
	"file_name" text NOT NULL,
	"sent_by" uuid NOT NULL,
	"sent_at" timestamp(3) with time zone NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "paper_versions_pkey" PRIMARY KEY("paper_id","version")
);
--> statement-breakpoint
CREATE TABLE "papers" (
	"id" uuid PRIMARY KEY,
	"registration_id" uuid NOT NULL,
	"meeting_id" uuid,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"purpose" text NOT NULL,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp(3) with time zone,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE INDEX "papers_registration_id_ordinal_index" ON "papers" ("registration_id","ordinal");--> statement-breakpoint
CREATE INDEX "registrations_decision_due_at_index" ON "registrations" ("decision_due_at");--> statement-breakpoint
ALTER TABLE "conclusions" ADD CONSTRAINT "conclusions_meeting_id_meetings_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id");--> statement-breakpoint
ALTER TABLE "conclusions" ADD CONSTRAINT "conclusions_sha256_attachments_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "attachments"("sha256");--> statement-breakpoint
ALTER TABLE "conclusions" ADD CONSTRAINT "conclusions_recorded_by_officers_id_fkey" FOREIGN KEY ("recorded_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "paper_versions" ADD CONSTRAINT "paper_versions_paper_id_papers_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "papers"("id");--> statement-breakpoint
ALTER TABLE "paper_versions" ADD CONSTRAINT "paper_versions_sha256_attachments_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "attachments"("sha256");--> statement-breakpoint
ALTER TABLE "paper_versions" ADD CONSTRAINT "paper_versions_sent_by_officers_id_fkey" FOREIGN KEY ("sent_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_registration_id_registrations_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id");--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_meeting_id_meetings_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id");--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_withdrawn_by_officers_id_fkey" FOREIGN KEY ("withdrawn_by") REFERENCES "officers"("id");
--> statement-breakpoint
-- What the platform did not follow before. The province's own values stay.
UPDATE "provisions" SET "enforcement" = '{"by":"meetingDutiesOf"}' WHERE "key" IN ('papers-before', 'conclusion-within') AND "enforcement" ? 'excuse';
