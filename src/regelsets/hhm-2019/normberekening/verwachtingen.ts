import type { HhmRegel } from "../behandeling.ts";
import type { HhmTabellen } from "../sleutels.ts";

export type Onderwerp = "toezicht" | "verzorging" | "zindelijkheid" | "vrijeTijd" | "verkeer" | "school";

/** What may be expected of a healthy child of `van` up to, not including, `tot`. Yes: help may be needed. */
export interface Verwachting {
  readonly regel: HhmRegel;
  readonly over: Onderwerp;
  readonly van: number;
  readonly tot: number;
  readonly vraag: string;
}

/** What the document says of children by their age (paragraaf 4, Kindzorg), each as a question. */
export function verwachtingen({ parameters }: HhmTabellen): Verwachting[] {
  const zindelijk = parameters["leeftijdsfase.zindelijk"].waarde;
  const school = parameters["leeftijdsfase.school"].waarde;
  const enkeleUren = parameters["leeftijdsfase.enkeleUrenAlleen"].waarde;
  const dagEnNacht = parameters["leeftijdsfase.dagEnNachtAlleen"].waarde;
  const zelfstandig = parameters["leeftijdsfase.zelfstandig"].waarde;
  const minsteUren = parameters["school.uren.minimum"].waarde;
  const meesteUren = parameters["school.uren.maximum"].waarde;
  const keer = parameters["vereniging.keerPerWeek"].waarde;

  const fase = (van: number, tot: number, vragen: readonly [HhmRegel, Onderwerp, string][]): Verwachting[] =>
    vragen.map(([regel, over, vraag]) => ({ regel, over, van, tot, vraag }));
  const toezicht = "Een kind van deze leeftijd kan niet zonder toezicht. Zijn er uren zonder toezicht?";
  return [
    ...fase(0, school, [
      ["NK-kz04-toezicht", "toezicht", toezicht],
      [
        "NK-kz04-verzorging",
        "verzorging",
        "Een kind van deze leeftijd moet helemaal worden verzorgd. Is er niemand anders die dat kan?",
      ],
      [
        "NK-kz04-vrije-tijd",
        "vrijeTijd",
        "Een kind van deze leeftijd heeft begeleiding nodig bij sport en spel. Is er niemand die dat doet?",
      ],
      [
        "NK-kz04-verkeer",
        "verkeer",
        "Een kind van deze leeftijd kan niet alleen in het verkeer. Is er niemand anders die meegaat?",
      ],
    ]),
    ...fase(zindelijk, school, [
      [
        "NK-kz04-zindelijk",
        "zindelijkheid",
        `Tot ${zindelijk} jaar is een kind niet zindelijk; de norm voor luiers loopt tot ${school} jaar. Heeft dit kind nog luiers nodig?`,
      ],
    ]),
    ...fase(school, enkeleUren, [
      ["NK-kz511-toezicht", "toezicht", toezicht],
      [
        "NK-kz511-verzorging",
        "verzorging",
        "Een kind van deze leeftijd heeft bij de verzorging toezicht nodig en maar weinig hulp. Is die hulp nodig?",
      ],
      [
        "NK-kz511-zindelijk",
        "zindelijkheid",
        "Een kind van deze leeftijd is overdag zindelijk en meestal ook 's nachts. Zijn er toch luiers nodig?",
      ],
      [
        "NK-kz511-sport",
        "vrijeTijd",
        `Een kind van deze leeftijd sport gemiddeld ${keer} keer per week bij een vereniging. Zijn er daarbuiten uren zonder toezicht?`,
      ],
      [
        "NK-kz511-verkeer",
        "verkeer",
        "Een kind van deze leeftijd heeft alleen onderweg begeleiding nodig. Is er niemand anders die meegaat?",
      ],
      [
        "NK-kz511-school",
        "school",
        `Een kind van deze leeftijd gaat ${minsteUren} tot ${meesteUren} uur per week naar school. Is er buiten school hulp nodig?`,
      ],
    ]),
    ...fase(enkeleUren, zelfstandig, [
      [
        "NK-kz1217-toezicht",
        "toezicht",
        "Een kind van deze leeftijd heeft geen voortdurend toezicht nodig. Is dat hier anders?",
      ],
      [
        "NK-kz1217-verzorging",
        "verzorging",
        "Een kind van deze leeftijd heeft geen hulp nodig bij de verzorging. Is dat hier anders?",
      ],
      [
        "NK-kz1217-sport",
        "vrijeTijd",
        "Een kind van deze leeftijd sport bij een vereniging, hoe vaak staat niet vast. Is er toch toezicht nodig?",
      ],
      [
        "NK-kz1217-verkeer",
        "verkeer",
        "Een kind van deze leeftijd kan alleen in het verkeer. Is dat hier anders?",
      ],
      [
        "NK-kz1217-school",
        "school",
        "Een kind van deze leeftijd gaat overdag naar school. Is er toch hulp nodig?",
      ],
    ]),
    ...fase(enkeleUren, dagEnNacht, [
      [
        "NK-kz1217-alleen-12",
        "toezicht",
        "Een kind van deze leeftijd kan een paar uur alleen zijn. Is het langer alleen?",
      ],
    ]),
    ...fase(dagEnNacht, zelfstandig, [
      [
        "NK-kz1217-alleen-16",
        "toezicht",
        "Een kind van deze leeftijd kan dag en nacht alleen zijn. Is dat hier anders?",
      ],
    ]),
    ...(["toezicht", "verzorging"] as const).flatMap((over) =>
      fase(zelfstandig, Number.POSITIVE_INFINITY, [
        [
          "NK-kz1217-zelfstandig-18",
          over,
          "Vanaf deze leeftijd kan iemand zelfstandig wonen. Is er toch hulp nodig?",
        ],
      ]),
    ),
  ];
}
