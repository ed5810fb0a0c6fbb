/** No rights can be derived from the document, so every outcome is indicative (ML-h1-geen-rechten). */
export const INDICATIEF = "Indicatief: aan dit document kunnen geen rechten worden ontleend.";
