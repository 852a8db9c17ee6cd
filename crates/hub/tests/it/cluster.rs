pub(crate) use stories::Cluster;

/// A connection past the hub.
pub(crate) fn connect(cluster: &Cluster) -> postgres::Client {
    postgres::Client::connect(&cluster.url(), postgres::NoTls).unwrap()
}
