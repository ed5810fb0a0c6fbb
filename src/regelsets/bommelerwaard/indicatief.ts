/** The document is a working document from which no rights can be derived (BW-disclaimer). */
export const INDICATIEF =
  "Indicatief: dit is een werkdocument, en er kunnen geen rechten aan worden ontleend.";
