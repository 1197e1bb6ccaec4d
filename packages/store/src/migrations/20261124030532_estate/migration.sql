CREATE TABLE "directory_editions" (
	"id" uuid PRIMARY KEY,
	"year" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"issued_at" timestamp(3) with time zone NOT NULL,
	"issued_by" uuid NOT NULL,
	"issued_by_name" text NOT NULL,
	"note" text NOT NULL,
	"lines" jsonb NOT NULL,
	CONSTRAINT "directory_editions_year_ordinal_unique" UNIQUE("year","ordinal")
);
--> statement-breakpoint
CREATE TABLE "directory_receipts" (
	"edition_id" uuid,
	"site_id" uuid,
	"acknowledged_at" timestamp(3) with time zone,
	"acknowledged_by_name" text,
	CONSTRAINT "directory_receipts_pkey" PRIMARY KEY("edition_id","site_id")
);
--> statement-breakpoint
CREATE TABLE "former_names" (
	"id" uuid PRIMARY KEY,
	"unit_id" uuid,
	"site_id" uuid,
	"name" text NOT NULL,
	"name_en" text,
	"before" date NOT NULL,
	CONSTRAINT "former_names_of_one" CHECK (num_nonnulls("unit_id", "site_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "lines" ADD COLUMN "closed_at" timestamp(3) with time zone;--> statement-breakpoint
CREATE INDEX "former_names_unit_id_index" ON "former_names" ("unit_id");--> statement-breakpoint
CREATE INDEX "former_names_site_id_index" ON "former_names" ("site_id");--> statement-breakpoint
ALTER TABLE "directory_editions" ADD CONSTRAINT "directory_editions_issued_by_officers_id_fkey" FOREIGN KEY ("issued_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "directory_receipts" ADD CONSTRAINT "directory_receipts_edition_id_directory_editions_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "directory_editions"("id");--> statement-breakpoint
ALTER TABLE "directory_receipts" ADD CONSTRAINT "directory_receipts_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");--> statement-breakpoint
ALTER TABLE "former_names" ADD CONSTRAINT "former_names_unit_id_units_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id");--> statement-breakpoint
ALTER TABLE "former_names" ADD CONSTRAINT "former_names_site_id_sites_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id");