package ai.aureeture.booking.adapter.outbound.photos;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** One bucket of a store that speaks S3's protocol, as far as photos use it. */
final class FakeS3 implements AutoCloseable {
  private final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
  private final HttpServer server;
  private final String root;
  private volatile String authorization = "";

  FakeS3(String bucket) throws IOException {
    root = "/" + bucket;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(root, this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  String lastAuthorization() {
    return authorization;
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      authorization = call.getRequestHeaders().getFirst("Authorization");
      var key = call.getRequestURI().getPath().replaceFirst("^" + root + "/?", "");
      switch (call.getRequestMethod()) {
        case "PUT" -> {
          objects.put(key, call.getRequestBody().readAllBytes());
          send(call, 200, new byte[0]);
        }
        case "DELETE" -> {
          objects.remove(key);
          send(call, 204, new byte[0]);
        }
        default -> {
          if (key.isEmpty()) {
            send(call, 200, list(call.getRequestURI()));
          } else if (objects.containsKey(key)) {
            send(call, 200, objects.get(key));
          } else {
            send(call, 404, xml("<Error><Code>NoSuchKey</Code></Error>"));
          }
        }
      }
    }
  }

  private byte[] list(URI asked) {
    var query = URLDecoder.decode(asked.getRawQuery(), StandardCharsets.UTF_8);
    var prefix = query.replaceFirst("(?s).*prefix=([^&]*).*", "$1");
    return xml(
        objects.keySet().stream()
            .filter(key -> key.startsWith(prefix))
            .map(key -> "<Contents><Key>" + key + "</Key></Contents>")
            .collect(
                Collectors.joining(
                    "",
                    "<ListBucketResult><IsTruncated>false</IsTruncated>",
                    "</ListBucketResult>")));
  }

  private static byte[] xml(String text) {
    return ("<?xml version=\"1.0\"?>" + text).getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange call, int status, byte[] body) throws IOException {
    call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    call.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
