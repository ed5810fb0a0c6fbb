/** The version of the API, as in the header `API-Version` and the OpenAPI document. */
export const API_VERSIE = "1.2.0";
