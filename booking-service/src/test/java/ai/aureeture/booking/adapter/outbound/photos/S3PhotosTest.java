package ai.aureeture.booking.adapter.outbound.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.application.people.PhotosContract;
import ai.aureeture.booking.application.port.people.Photos;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.support.Cast;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class S3PhotosTest extends PhotosContract {
  private static final String BUCKET = "photos";
  private static Vertx vertx;
  private static FakeS3 s3;

  @BeforeAll
  static void open() throws IOException {
    vertx = Vertx.vertx();
    s3 = new FakeS3(BUCKET);
  }

  @AfterAll
  static void close() {
    s3.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Override
  protected Photos photos() {
    return at(s3.address());
  }

  @Test
  void every_request_is_signed_with_the_key_for_the_region() {
    photos().put("asha", Cast.aPhoto(), new byte[] {1}).await().indefinitely();
    var signed = s3.lastAuthorization();
    assertTrue(
        signed.matches(
            "AWS4-HMAC-SHA256 Credential=key/\\d{8}/ap-south-1/s3/aws4_request, SignedHeaders=.+"),
        signed);
  }

  @Test
  void store_that_is_away_is_an_outage() {
    var put = at(URI.create("http://localhost:1")).put("asha", Cast.aPhoto(), new byte[] {1});
    var refused = assertThrows(SessionRefused.class, () -> put.await().indefinitely());
    assertEquals(Reason.UNAVAILABLE, refused.reason());
  }

  private static Photos at(URI address) {
    return new S3Photos(S3Photos.client(new Settings(address)), BUCKET, new BlockingStore(vertx));
  }

  private record Settings(URI address) implements PhotoSettings.S3 {
    @Override
    public Optional<String> bucket() {
      return Optional.of(BUCKET);
    }

    @Override
    public Optional<URI> endpoint() {
      return Optional.of(address);
    }

    @Override
    public String region() {
      return "ap-south-1";
    }

    @Override
    public Optional<String> accessKey() {
      return Optional.of("key");
    }

    @Override
    public Optional<String> secretKey() {
      return Optional.of("secret");
    }
  }
}
