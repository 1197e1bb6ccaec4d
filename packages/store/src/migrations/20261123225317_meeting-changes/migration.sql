ALTER TABLE "meetings" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "round" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "gates" ADD COLUMN "round" integer DEFAULT 0;--> statement-breakpoint
ALTER TABLE "probes" ADD COLUMN "round" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "room_answers" ADD COLUMN "round" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "gates" DROP CONSTRAINT "gates_pkey";--> statement-breakpoint
ALTER TABLE "gates" ADD CONSTRAINT "gates_pkey" PRIMARY KEY("meeting_id","round");