package ai.aureeture.sandbox.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.Iterator;

/** Answers {@code {"name":[...]}} item by item: all at once would not fit into a small heap. */
public final class ListAnswer {
  private ListAnswer() {}

  /** Each item is the JSON of one. */
  public static void send(HttpServerResponse response, String name, Iterator<byte[]> items) {
    response.putHeader("Content-Type", "application/json; charset=utf-8").setChunked(true);
    response.write("{\"" + name + "\":[");
    more(response, items, "");
  }

  private static void more(HttpServerResponse response, Iterator<byte[]> items, String before) {
    var comma = before;
    while (items.hasNext()) {
      if (response.closed()) return;
      response.write(Buffer.buffer(comma).appendBytes(items.next()));
      comma = ",";
      if (response.writeQueueFull()) {
        response.drainHandler(drained -> more(response, items, ","));
        return;
      }
    }
    response.end("]}");
  }
}
