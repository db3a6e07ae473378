package ai.aureeture.gateway.discovery;

import ai.aureeture.gateway.exchange.RequestId;
import ai.aureeture.gateway.forwarding.Clients;
import ai.aureeture.gateway.routing.Service;
import ai.aureeture.gateway.routing.UpstreamPool;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** What booking-service tells anyone. */
@Singleton
class BookingReader {
  private final Clients clients;

  BookingReader(Clients clients) {
    this.clients = clients;
  }

  /** Fails when there is no whole answer in that time. */
  Future<Answer> read(UpstreamPool pool, String uri, Duration patience) {
    return clients
        .request(pool, Service.BOOKING, HttpMethod.GET, uri)
        .compose(request -> send(request, patience))
        .timeout(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Future<Answer> send(HttpClientRequest request, Duration patience) {
    return request
        .putHeader(RequestId.HEADER, UUID.randomUUID().toString())
        .putHeader("Accept", "application/json")
        .idleTimeout(patience.toMillis())
        .send()
        .compose(answer -> answer.body().map(body -> new Answer(answer.statusCode(), body)));
  }

  record Answer(int status, Buffer body) {}
}
