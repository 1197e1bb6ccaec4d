CREATE TABLE "approval_chains" (
	"version" integer PRIMARY KEY,
	"chains" jsonb NOT NULL,
	"set_at" timestamp(3) with time zone NOT NULL,
	"set_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval_conditions" (
	"registration_id" uuid PRIMARY KEY,
	"text" text NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"state" text NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp(3) with time zone NOT NULL,
	"reported_at" timestamp(3) with time zone,
	"report" text,
	"settled_by" uuid,
	"settled_at" timestamp(3) with time zone,
	"answer" text,
	"overdue_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "approval_steps" (
	"registration_id" uuid,
	"round" integer,
	"ordinal" integer,
	"version" integer NOT NULL,
	"name" jsonb NOT NULL,
	"unit_id" uuid,
	"due_at" timestamp(3) with time zone NOT NULL,
	"verdict" text,
	"decided_by" uuid,
	"decided_at" timestamp(3) with time zone,
	"remarks" text,
	CONSTRAINT "approval_steps_pkey" PRIMARY KEY("registration_id","round","ordinal"),
	CONSTRAINT "approval_steps_decided_whole" CHECK (("verdict" is null) = ("decided_by" is null) and ("verdict" is null) = ("decided_at" is null))
);
--> statement-breakpoint
CREATE INDEX "approval_conditions_open" ON "approval_conditions" ("due_at") WHERE state in ('open', 'reported');--> statement-breakpoint
ALTER TABLE "approval_chains" ADD CONSTRAINT "approval_chains_set_by_officers_id_fkey" FOREIGN KEY ("set_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "approval_conditions" ADD CONSTRAINT "approval_conditions_registration_id_registrations_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id");--> statement-breakpoint
ALTER TABLE "approval_conditions" ADD CONSTRAINT "approval_conditions_set_by_officers_id_fkey" FOREIGN KEY ("set_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "approval_conditions" ADD CONSTRAINT "approval_conditions_settled_by_officers_id_fkey" FOREIGN KEY ("settled_by") REFERENCES "officers"("id");--> statement-breakpoint
ALTER TABLE "approval_steps" ADD CONSTRAINT "approval_steps_registration_id_registrations_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id");--> statement-breakpoint
ALTER TABLE "approval_steps" ADD CONSTRAINT "approval_steps_unit_id_units_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id");--> statement-breakpoint
ALTER TABLE "approval_steps" ADD CONSTRAINT "approval_steps_decided_by_officers_id_fkey" FOREIGN KEY ("decided_by") REFERENCES "officers"("id");