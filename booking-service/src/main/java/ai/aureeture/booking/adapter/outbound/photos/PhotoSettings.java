package ai.aureeture.booking.adapter.outbound.photos;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where the photos are kept: in a bucket where one is set, else in a folder. */
@ConfigMapping(prefix = "booking.photos")
interface PhotoSettings {
  /** One that all replicas share, and that is backed up. */
  Optional<Path> folder();

  S3 s3();

  interface S3 {
    Optional<String> bucket();

    /** Of a store other than Amazon's own. */
    Optional<URI> endpoint();

    String region();

    Optional<String> accessKey();

    Optional<String> secretKey();
  }
}
