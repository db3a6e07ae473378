package ai.aureeture.gateway.operations;

import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.answers.Problems;
import ai.aureeture.gateway.forwarding.Clients;
import ai.aureeture.gateway.routing.Service;
import ai.aureeture.gateway.settings.GatewaySettings;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Well when every service says it is ready. */
@Singleton
class Health {
  private final Clients clients;
  private final GatewaySettings settings;

  Health(Clients clients, GatewaySettings settings) {
    this.clients = clients;
    this.settings = settings;
  }

  void answer(HttpServerRequest request) {
    Map<Service, Future<Boolean>> asked = new EnumMap<>(Service.class);
    Arrays.stream(Service.values()).forEach(service -> asked.put(service, isReady(service)));
    Future.join(java.util.List.copyOf(asked.values()))
        .onSuccess(all -> {
          var parts = new JsonObject();
          asked.forEach(
              (service, ready) -> parts.put(service.publicName(), ready.result() ? "UP" : "DOWN"));
          boolean well = asked.values().stream().allMatch(Future::result);
          Answers.json(
              request.resume().response(),
              well ? 200 : 503,
              new JsonObject().put("status", well ? "UP" : "DOWN").put("parts", parts));
        })
        .onFailure(failure -> Problems.BAD_ANSWER.answer(request.response()));
  }

  private Future<Boolean> isReady(Service service) {
    return clients
        .freshRequest(service, HttpMethod.GET, "/q/health/ready")
        .compose(this::status)
        .map(status -> status == 200)
        .otherwise(false);
  }

  private Future<Integer> status(HttpClientRequest request) {
    return request
        .idleTimeout(settings.healthTimeout().toMillis())
        .send()
        .compose(answer -> answer.end().map(answer.statusCode()));
  }
}
