package ai.aureeture.booking.adapter.outbound.photos;

import static ai.aureeture.booking.adapter.outbound.photos.ChosenPhotos.missing;

import ai.aureeture.booking.application.port.people.Photos;
import ai.aureeture.booking.domain.mentor.PhotoName;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Photos as objects of a bucket, at Amazon or any store that speaks S3's protocol. */
final class S3Photos implements Photos {
  private static final Duration CALL = Duration.ofSeconds(10);
  private static final Duration ATTEMPT = Duration.ofSeconds(4);
  private static final Duration CONNECT = Duration.ofSeconds(1);

  private final S3Client s3;
  private final String bucket;
  private final BlockingStore store;

  S3Photos(S3Client s3, String bucket, BlockingStore store) {
    this.s3 = s3;
    this.bucket = bucket;
    this.store = store;
  }

  @Override
  public Uni<Void> put(String mentorId, PhotoName name, byte[] jpeg) {
    return store.run(() -> {
      var _ =
          s3.putObject(
              object ->
                  object.bucket(bucket).key(PhotoKeys.of(mentorId, name)).contentType("image/jpeg"),
              RequestBody.fromBytes(jpeg));
      return null;
    });
  }

  @Override
  public Uni<Optional<byte[]>> get(String mentorId, PhotoName name) {
    return store.run(() -> {
      try {
        return Optional.of(
            s3.getObjectAsBytes(object -> object.bucket(bucket).key(PhotoKeys.of(mentorId, name)))
                .asByteArray());
      } catch (NoSuchKeyException none) {
        return Optional.empty();
      }
    });
  }

  @Override
  public Uni<Void> delete(String mentorId, PhotoName name) {
    return store.run(() -> delete(PhotoKeys.of(mentorId, name)));
  }

  @Override
  public Uni<Void> deleteAll(String mentorId) {
    var prefix = PhotoKeys.folderOf(mentorId) + "/";
    return store.run(() -> {
      s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
          .toList()
          .forEach(object -> delete(object.key()));
      return null;
    });
  }

  private Void delete(String key) {
    var _ = s3.deleteObject(object -> object.bucket(bucket).key(key));
    return null;
  }

  static S3Client client(PhotoSettings.S3 settings) {
    var credentials =
        AwsBasicCredentials.create(
            settings.accessKey().orElseThrow(() -> missing("PHOTOS_S3_ACCESS_KEY")),
            settings.secretKey().orElseThrow(() -> missing("PHOTOS_S3_SECRET_KEY")));
    var client =
        S3Client.builder()
            .region(Region.of(settings.region()))
            .credentialsProvider(StaticCredentialsProvider.create(credentials))
            // Many stores know neither the newer checksums nor signed chunks nor buckets as host
            // names.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .serviceConfiguration(it ->
                it.pathStyleAccessEnabled(settings.endpoint().isPresent())
                    .chunkedEncodingEnabled(false))
            .httpClientBuilder(
                UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ATTEMPT))
            .overrideConfiguration(it -> it.apiCallTimeout(CALL).apiCallAttemptTimeout(ATTEMPT));
    settings.endpoint().ifPresent(client::endpointOverride);
    return client.build();
  }
}
