import type { Grond, Ruimte } from "../../../regels/toets.ts";
import { bevat } from "../../../regels/voorwaarde.ts";

const uitzonderlijk = (vraag: string): Ruimte => ({
  soort: "inBeginsel",
  aan: "consulent",
  vraag,
  ja: "De consulent kan meer hulp geven.",
  nee: "Er komt geen extra hulp.",
});

/** Reasons for more help that are given and in principle give none (paragrafen 1, 3 and 4). */
export const OMVANG: readonly Grond[] = [
  {
    regel: "NK-woning-type-grootte",
    soort: "uitzondering",
    omschrijving: "Het type en de grootte van de woning geven geen recht op meer hulp",
    voorwaarde: bevat("redenenVoorMeerHulp", "typeWoning", "grootteWoning"),
    ruimte: uitzonderlijk(
      "Is in deze situatie duidelijk dat extra tijd beter is, ondanks de eigen verantwoordelijkheid?",
    ),
  },
  {
    regel: "NK-grootte-geen-reden",
    soort: "uitzondering",
    omschrijving: "De grootte van het huis is geen reden voor meer hulp",
    voorwaarde: bevat("redenenVoorMeerHulp", "grootteWoning"),
  },
  {
    regel: "NK-geen-module-grootte-dieren",
    soort: "uitzondering",
    omschrijving: "De grootte van het huis of dieren in huis zijn geen reden voor een extra module",
    voorwaarde: bevat("redenenVoorMeerHulp", "grootteWoning", "huisdieren"),
  },
  {
    regel: "NK-huisdieren-eigen",
    soort: "uitzondering",
    omschrijving:
      "Huisdieren zijn een eigen keuze: de verzorging en het extra werk zijn voor de inwoner zelf",
    voorwaarde: bevat("redenenVoorMeerHulp", "huisdieren"),
    ruimte: uitzonderlijk("Is in deze situatie duidelijk dat extra tijd voor de huisdieren beter is?"),
  },
  {
    regel: "NK-hulphond",
    soort: "uitzondering",
    omschrijving: "Voor een hulphond geldt de regel over huisdieren niet",
    voorwaarde: bevat("redenenVoorMeerHulp", "hulphond"),
    ruimte: uitzonderlijk("Vraagt de hulphond om meer hulp? Het document noemt geen minuten."),
  },
  {
    regel: "NK-meubels-geen-reden",
    soort: "uitzondering",
    omschrijving: "Veel meubels of spullen, of huisdieren, zijn een eigen keuze en geen reden voor meer hulp",
    voorwaarde: bevat("redenenVoorMeerHulp", "veelMeubelsOfSpullen", "huisdieren"),
    ruimte: uitzonderlijk("Hangt dit samen met de persoon, zoals een huisdier waardoor iemand kan meedoen?"),
  },
];
