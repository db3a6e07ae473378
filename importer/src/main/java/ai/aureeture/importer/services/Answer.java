package ai.aureeture.importer.services;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service answers to a call.
 *
 * @param body JSON; a document without members where there was none
 */
public record Answer(int status, JsonNode body) {

  public boolean isOk() {
    return status / 100 == 2;
  }

  /** What ends an import that this answer leaves no way on. */
  public ImportStopped unexpected(String service) {
    return new ImportStopped("%s answers %d: %s".formatted(service, status, detail()));
  }

  /** What a problem says, for people. */
  public String detail() {
    return body.path("detail").asText(String.valueOf(status));
  }
}
