package ai.aureeture.availability.adapter.inbound.rest.slots;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Sends a body piece by piece, as fast as the client takes it: an answer in flight holds one piece
 * of the memory that its body has, however many are sent at once.
 */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class SlotsBodyWriter implements ServerMessageBodyWriter<SlotsBody> {
  private static final int PIECE = 64 * 1024;

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
    return type == SlotsBody.class;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == SlotsBody.class;
  }

  @Override
  public void writeResponse(SlotsBody body, Type generic, ServerRequestContext request) {
    var response = request.serverResponse();
    var json = body.json();
    if (json.length <= PIECE) {
      response.end(json);
    } else {
      response.setResponseHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(json.length));
      send(json, 0, ((ResteasyReactiveRequestContext) request).unwrap(HttpServerResponse.class));
    }
  }

  // The pieces are parts of the body itself: of a large one each copy costs as much as sending it.
  private static void send(byte[] json, int from, HttpServerResponse response) {
    int length = Math.min(PIECE, json.length - from);
    response
        .write(Buffer.buffer(Unpooled.wrappedBuffer(json, from, length)))
        .onSuccess(_ -> {
          if (from + length < json.length) {
            send(json, from + length, response);
          } else {
            var _ = response.end();
          }
        });
  }

  @Override
  public void writeTo(
      SlotsBody body,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(body.json());
  }
}
