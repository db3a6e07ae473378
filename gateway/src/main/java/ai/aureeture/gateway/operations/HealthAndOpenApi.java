package ai.aureeture.gateway.operations;

import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.exchange.Exchange;
import ai.aureeture.gateway.forwarding.Forwarding;
import ai.aureeture.gateway.routing.Service;
import ai.aureeture.gateway.routing.UpstreamPool;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;

/** What the gateway answers about the system: is it well, and what can it do? */
@Singleton
public class HealthAndOpenApi {
  public static final String HEALTH = "/health";

  /** Whether this process answers, for probes: it asks no service. */
  private static final String OWN_HEALTH = HEALTH + "/gateway";

  private static final String OPENAPI = "/openapi";

  private final Health health;
  private final ApiDescription description;
  private final Forwarding forwarding;

  HealthAndOpenApi(Health health, ApiDescription description, Forwarding forwarding) {
    this.health = health;
    this.description = description;
    this.forwarding = forwarding;
  }

  /** False when there is nothing to say at that path. */
  public boolean answer(HttpServerRequest request, Exchange exchange, String path) {
    boolean reading = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    if (reading && path.equals(HEALTH)) {
      health.answer(request);
      return true;
    }
    if (reading && path.equals(OWN_HEALTH)) {
      Answers.json(request.resume().response(), 200, new JsonObject().put("status", "UP"));
      return true;
    }
    if (reading && path.equals(OPENAPI)) {
      description.answer(request);
      return true;
    }
    var service =
        reading && path.startsWith(OPENAPI + "/")
            ? Service.named(path.substring(OPENAPI.length() + 1))
            : java.util.Optional.<Service>empty();
    service.ifPresent(named ->
        forwarding.forward(
            request, exchange, UpstreamPool.LARGE_RESPONSES, named, "/q/openapi?format=json"));
    return service.isPresent();
  }
}
