package ai.aureeture.meetinglink.adapter.outbound.mongo;

import io.smallrye.config.ConfigMapping;

/** Where the meetings lie. */
@ConfigMapping(prefix = "store")
interface MongoSettings {
  String database();
}
