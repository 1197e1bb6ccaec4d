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
CREATE UNIQUE INDEX "preemptions_open" ON "preemptions" ("registration_id") WHERE state = 'requested';--> statement-breakpoint
ALTER TABLE "preemptions" ADD CONSTRAINT "preemptions_registration_id_registrations_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id");--> statement-breakpoint
ALTER TABLE "preemptions" ADD CONSTRAINT "preemptions_requested_by_officers_id_fkey" FOREIGN KEY ("requested_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "preemptions" ADD CONSTRAINT "preemptions_decided_by_officers_id_fkey" FOREIGN KEY ("decided_by") REFERENCES "officers"("id");