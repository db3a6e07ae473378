package ai.aureeture.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** Our side of a webhook: keeps the webhooks it received and answers as the test chose. */
public final class Receiver implements AutoCloseable {
  private final HttpServer server;
  private final List<Hook> hooks = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile long delayMillis;

  /** One webhook, byte for byte (as text). */
  public record Hook(com.sun.net.httpserver.Headers headers, String body, long at) {
    public String header(String name) {
      return headers.getFirst(name);
    }

    public JsonObject json() {
      return new JsonObject(body);
    }
  }

  public Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  public String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/hook";
  }

  public List<Hook> hooks() {
    return List.copyOf(hooks);
  }

  public List<Hook> hooks(String event) {
    return hooks.stream().filter(hook -> event.equals(hook.json().getString("event"))).toList();
  }

  public void answer(int withStatus, long afterMillis) {
    status = withStatus;
    delayMillis = afterMillis;
  }

  public void forget() {
    hooks.clear();
    answer(200, 0);
  }

  /** Waits at most a minute. */
  public static void await(BooleanSupplier condition) {
    var end = System.nanoTime() + 60_000_000_000L;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) throw new AssertionError("it did not happen in a minute");
      pause(10);
    }
  }

  public static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes());
    hooks.add(new Hook(exchange.getRequestHeaders(), body, System.currentTimeMillis()));
    pause(delayMillis);
    var answer = "seen".getBytes();
    exchange.sendResponseHeaders(status, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
