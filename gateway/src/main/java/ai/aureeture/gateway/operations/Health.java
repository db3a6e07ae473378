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
import java.util.List;
import java.util.Map;

/** Well when every service says it is ready. What they said serves all who ask soon after. */
@Singleton
class Health {
  private final Clients clients;
  private final GatewaySettings settings;
  private Future<Map<Service, Boolean>> known = Future.failedFuture("not asked yet");
  private long knownSince;

  Health(Clients clients, GatewaySettings settings) {
    this.clients = clients;
    this.settings = settings;
  }

  void answer(HttpServerRequest request) {
    known()
        .onSuccess(ready -> answer(request, ready))
        .onFailure(failure -> Problems.BAD_ANSWER.answer(request.response()));
  }

  private static void answer(HttpServerRequest request, Map<Service, Boolean> ready) {
    var parts = new JsonObject();
    ready.forEach((service, up) -> parts.put(service.publicName(), word(up)));
    boolean well = !ready.containsValue(false);
    Answers.json(
        request.resume().response(),
        well ? 200 : 503,
        new JsonObject().put("status", word(well)).put("parts", parts));
  }

  private static String word(boolean well) {
    return well ? "UP" : "DOWN";
  }

  private synchronized Future<Map<Service, Boolean>> known() {
    boolean asking = !known.isComplete();
    boolean young =
        known.succeeded() && System.nanoTime() - knownSince < settings.healthMaxAge().toNanos();
    if (!asking && !young) {
      known = ask();
      knownSince = System.nanoTime();
    }
    return known;
  }

  private Future<Map<Service, Boolean>> ask() {
    Map<Service, Future<Boolean>> asked = new EnumMap<>(Service.class);
    Arrays.stream(Service.values()).forEach(service -> asked.put(service, isReady(service)));
    return Future.join(List.copyOf(asked.values()))
        .map(all -> {
          Map<Service, Boolean> ready = new EnumMap<>(Service.class);
          asked.forEach((service, answer) -> ready.put(service, answer.result()));
          return ready;
        });
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
