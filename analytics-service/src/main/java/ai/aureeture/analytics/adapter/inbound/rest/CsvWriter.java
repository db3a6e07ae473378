package ai.aureeture.analytics.adapter.inbound.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** For those who accept a table rather than JSON. */
@Provider
@Produces(Csv.MEDIA_TYPE)
public class CsvWriter implements MessageBodyWriter<DaysView> {
  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return DaysView.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      DaysView view,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(Csv.of(view.days()).getBytes(UTF_8));
  }
}
