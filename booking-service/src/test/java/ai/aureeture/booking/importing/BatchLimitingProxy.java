package ai.aureeture.booking.importing;

import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.ServiceCalls;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before the service under test, and times out for batches over a given size. */
final class BatchLimitingProxy implements AutoCloseable {
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final AtomicInteger refused = new AtomicInteger();
  private final int most;

  BatchLimitingProxy(int most) throws IOException {
    this.most = most;
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** How many calls were answered with 503. */
  int refused() {
    return refused.get();
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      var body = call.getRequestBody().readAllBytes();
      if (json.readTree(body).path("sessions").size() > most) {
        refused.incrementAndGet();
        call.getResponseHeaders().add("Retry-After", "0");
        call.sendResponseHeaders(503, -1);
      } else {
        forward(call, body);
      }
    }
  }

  private void forward(HttpExchange call, byte[] body) throws IOException {
    var address = "http://localhost:" + Sandbox.servicePort() + call.getRequestURI();
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", call.getRequestHeaders().getFirst("Authorization"))
            .header(ServiceCalls.HEADER, call.getRequestHeaders().getFirst(ServiceCalls.HEADER))
            .header("Content-Type", "application/json")
            .method(call.getRequestMethod(), BodyPublishers.ofByteArray(body));
    try {
      var answer = client.send(request.build(), BodyHandlers.ofByteArray());
      call.sendResponseHeaders(answer.statusCode(), answer.body().length);
      call.getResponseBody().write(answer.body());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
