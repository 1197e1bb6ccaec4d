CREATE TABLE "duty_standings" (
	"key" text PRIMARY KEY,
	"state" text NOT NULL,
	"officer_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"note" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amendments" (
	"revision" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "amendments_revision_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"signed_by" uuid NOT NULL,
	"signed_by_name" text NOT NULL,
	"signed_at" timestamp(3) with time zone NOT NULL,
	"effective_at" timestamp(3) with time zone NOT NULL,
	"decision" text NOT NULL,
	"reason" text NOT NULL,
	"change" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_texts" (
	"version" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "article_texts_version_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"instrument" text NOT NULL,
	"key" text NOT NULL,
	"chapter" integer,
	"number" integer,
	"heading" text NOT NULL,
	"text" text NOT NULL,
	"valid_from" timestamp(3) with time zone NOT NULL,
	"amendment" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "instruments" ADD COLUMN "replaced_by" text;--> statement-breakpoint
ALTER TABLE "provisions" ADD COLUMN "amendment" bigint;--> statement-breakpoint
CREATE INDEX "article_texts_instrument_key_valid_from_version_index" ON "article_texts" ("instrument","key","valid_from","version");--> statement-breakpoint
ALTER TABLE "duty_standings" ADD CONSTRAINT "duty_standings_officer_id_officers_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_signed_by_officers_id_fkey" FOREIGN KEY ("signed_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "article_texts" ADD CONSTRAINT "article_texts_instrument_instruments_number_fkey" FOREIGN KEY ("instrument") REFERENCES "instruments"("number");--> statement-breakpoint
ALTER TABLE "article_texts" ADD CONSTRAINT "article_texts_amendment_amendments_revision_fkey" FOREIGN KEY ("amendment") REFERENCES "amendments"("revision");--> statement-breakpoint
ALTER TABLE "provisions" ADD CONSTRAINT "provisions_amendment_amendments_revision_fkey" FOREIGN KEY ("amendment") REFERENCES "amendments"("revision");