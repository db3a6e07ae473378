package ai.aureeture.gateway.websocket;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import ai.aureeture.gateway.answers.Problems;
import ai.aureeture.gateway.fallback.FallbackRelay;
import ai.aureeture.gateway.forwarding.Clients;
import ai.aureeture.gateway.forwarding.HopByHopHeaders;
import ai.aureeture.gateway.forwarding.ResponseRelay;
import ai.aureeture.gateway.forwarding.ServiceHeaders;
import ai.aureeture.gateway.forwarding.UpstreamStatus;
import ai.aureeture.gateway.limits.BodyLimits;
import ai.aureeture.gateway.routing.Backend;
import ai.aureeture.gateway.routing.Fallback;
import ai.aureeture.gateway.settings.GatewaySettings;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.NetSocket;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;

/** WebSockets through the gateway: after the handshake, bytes both ways until either side ends. */
@Singleton
public class WebSocketTunnel {
  private static final int SWITCHING_PROTOCOLS = 101;

  private final Clients clients;
  private final UpstreamStatus outages;
  private final ServiceHeaders headers;
  private final FallbackRelay fallbackRelay;
  private final GatewaySettings settings;

  WebSocketTunnel(
      Clients clients,
      UpstreamStatus outages,
      ServiceHeaders headers,
      FallbackRelay fallbackRelay,
      GatewaySettings settings) {
    this.clients = clients;
    this.outages = outages;
    this.headers = headers;
    this.fallbackRelay = fallbackRelay;
    this.settings = settings;
  }

  public static boolean isAskedFor(HttpServerRequest request) {
    return request.method() == HttpMethod.GET
        && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))
        && request.headers().getAll(HttpHeaders.CONNECTION).stream()
            .anyMatch(WebSocketTunnel::isUpgrade)
        && !BodyLimits.has(request);
  }

  private static boolean isUpgrade(String connection) {
    return Stream.of(connection.split(","))
        .map(String::strip)
        .anyMatch("upgrade"::equalsIgnoreCase);
  }

  public void open(HttpServerRequest caller, Backend backend, String uri) {
    clients
        .tunnelRequest(backend, uri)
        .compose(request -> shakeHands(caller, backend, request))
        .onSuccess(answer -> {
          outages.answered(backend);
          if (answer.statusCode() == SWITCHING_PROTOCOLS) {
            connect(answer, caller, backend);
          } else {
            refuse(answer, caller, backend);
          }
        })
        .onFailure(failure -> outages.refuse(failure, caller, backend));
  }

  private Future<HttpClientResponse> shakeHands(
      HttpServerRequest caller, Backend backend, HttpClientRequest request) {
    headers.copy(caller, backend, request.headers());
    request.exceptionHandler(_ -> {}); // the future of the answer tells it, too
    request.putHeader(HttpHeaders.CONNECTION, "Upgrade");
    request.putHeader(HttpHeaders.UPGRADE, "websocket");
    return request.connect().timeout(settings.answerTimeout().toMillis(), MILLISECONDS);
  }

  private void refuse(HttpClientResponse answer, HttpServerRequest caller, Backend backend) {
    if (backend instanceof Fallback) {
      var _ = fallbackRelay.pass(answer, caller, Optional.of(settings.fallbackAnswerTimeout()));
    } else if (answer.statusCode() == 401 && !answer.headers().contains(HttpHeaders.CONTENT_TYPE)) {
      Problems.UNAUTHENTICATED.answer(caller.response());
    } else {
      var _ = ResponseRelay.begin(answer, caller);
    }
  }

  private void connect(HttpClientResponse answer, HttpServerRequest caller, Backend backend) {
    var response = caller.response();
    if (backend instanceof Fallback) {
      fallbackRelay.head(answer, caller);
    } else {
      response.setStatusCode(SWITCHING_PROTOCOLS);
      HopByHopHeaders.toCaller(answer.headers(), response.headers());
    }
    response.putHeader(HttpHeaders.CONNECTION, "Upgrade");
    response.putHeader(HttpHeaders.UPGRADE, "websocket");
    var inner = answer.netSocket();
    if (response.closed()) {
      // A page that was reloaded meanwhile; there is nothing left that could become a socket.
      close(inner);
      return;
    }
    expectReset(inner);
    inner.pause();
    caller
        .toNetSocket()
        .onSuccess(outer -> join(outer, inner))
        .onFailure(failure -> {
          response.reset();
          close(inner);
        });
  }

  private static void join(NetSocket outer, NetSocket inner) {
    outer.pipeTo(inner).onComplete(ended -> close(outer, inner));
    inner.pipeTo(outer).onComplete(ended -> close(inner, outer));
  }

  private static void close(NetSocket ended, NetSocket other) {
    expectReset(ended);
    close(other);
  }

  /** Without a handler it would be logged as an error. */
  private static void expectReset(NetSocket socket) {
    socket.exceptionHandler(reset -> {});
  }

  private static void close(NetSocket socket) {
    expectReset(socket);
    socket.close().onFailure(closedBefore -> {});
  }
}
