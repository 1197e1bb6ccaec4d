CREATE TABLE "duty_standings" (
	"key" text PRIMARY KEY,
	"state" text NOT NULL,
	"officer_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"note" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "duty_standings" ADD CONSTRAINT "duty_standings_officer_id_officers_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officers"("id");