CREATE TABLE `tarief` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`gemeentecode` text NOT NULL,
	`voorziening` text NOT NULL,
	`vorm` text NOT NULL,
	`eenheid` text NOT NULL,
	`eurocent` integer NOT NULL,
	`document` text NOT NULL,
	`plaats` text NOT NULL,
	`url` text,
	`geldig_van` text NOT NULL,
	`geldig_tot` text,
	`vastgelegd_op` text NOT NULL,
	`ingetrokken_op` text,
	CONSTRAINT "tarief_gemeente" CHECK("tarief"."gemeentecode" GLOB '[0-9][0-9][0-9][0-9]'),
	CONSTRAINT "tarief_eurocent" CHECK(typeof("tarief"."eurocent") = 'integer' AND "tarief"."eurocent" >= 0),
	CONSTRAINT "tarief_geldig" CHECK("tarief"."geldig_van" IS date("tarief"."geldig_van", '+0 days') AND "tarief"."geldig_tot" IS date("tarief"."geldig_tot", '+0 days')),
	CONSTRAINT "tarief_geldig_volgorde" CHECK("tarief"."geldig_tot" IS NULL OR "tarief"."geldig_tot" > "tarief"."geldig_van"),
	CONSTRAINT "tarief_stand" CHECK("tarief"."vastgelegd_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "tarief"."vastgelegd_op", '+0 days') AND "tarief"."ingetrokken_op" IS strftime('%Y-%m-%dT%H:%M:%SZ', "tarief"."ingetrokken_op", '+0 days')),
	CONSTRAINT "tarief_stand_volgorde" CHECK("tarief"."ingetrokken_op" IS NULL OR "tarief"."ingetrokken_op" > "tarief"."vastgelegd_op")
);
--> statement-breakpoint
CREATE INDEX `tarief_sleutel` ON `tarief` (`gemeentecode`,`voorziening`,`vorm`,`eenheid`);