// The document names the public address; requests from this page go to the server that serves it.
fetch("/v1/openapi.json")
  .then((antwoord) => antwoord.json())
  .then((document) =>
    globalThis.SwaggerUIBundle({
      spec: { ...document, servers: [{ url: `${globalThis.location.origin}/v1` }] },
      dom_id: "#beschrijving",
      deepLinking: true,
      displayRequestDuration: true,
      validatorUrl: null,
    }),
  );
