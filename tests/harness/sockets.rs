//! Which connections a window holds: every internet socket of its processes, read from `/proc`.

use std::collections::HashMap;
use std::fs;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// One internet socket of one process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Socket {
    /// The process that holds it.
    pub process: u32,
    /// `tcp`, `udp`, `raw`, with a `6` where it is IPv6.
    pub kind: &'static str,
    /// This end.
    pub here: SocketAddr,
    /// The other end; port 0 where there is none.
    pub there: SocketAddr,
}

impl Socket {
    /// Whether both ends lie on this machine.
    pub fn stays_on_this_machine(&self) -> bool {
        let local = |address: IpAddr| address.to_canonical().is_loopback();
        local(self.here.ip()) && (local(self.there.ip()) || self.there.port() == 0)
    }
}

/// Lists the internet sockets held by `processes`.
pub fn of(processes: &[u32]) -> Vec<Socket> {
    processes.iter().flat_map(|process| of_one(*process)).collect()
}

fn of_one(process: u32) -> Vec<Socket> {
    let held = fs::read_dir(format!("/proc/{process}/fd")).into_iter().flatten().flatten();
    let inodes: Vec<String> = held
        .filter_map(|entry| fs::read_link(entry.path()).ok()?.to_str().map(str::to_owned))
        .filter_map(|target| Some(target.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned()))
        .collect();
    let known: HashMap<String, Socket> = ["tcp", "tcp6", "udp", "udp6", "raw", "raw6"]
        .into_iter()
        .flat_map(|kind| table(process, kind))
        .collect();
    inodes.iter().filter_map(|inode| known.get(inode).cloned()).collect()
}

fn table(process: u32, kind: &'static str) -> Vec<(String, Socket)> {
    let text = fs::read_to_string(format!("/proc/{process}/net/{kind}")).unwrap_or_default();
    text.lines()
        .skip(1)
        .filter_map(|line| {
            let fields: Vec<&str> = line.split_whitespace().collect();
            let socket =
                Socket { process, kind, here: address(fields.get(1)?)?, there: address(fields.get(2)?)? };
            Some(((*fields.get(9)?).to_owned(), socket))
        })
        .collect()
}

/// Reads an address as the kernel writes it: words of 32 bits in the machine's own order, then the port.
fn address(text: &str) -> Option<SocketAddr> {
    let (ip, port) = text.split_once(':')?;
    let words: Vec<[u8; 4]> = (0..ip.len() / 8)
        .map(|word| u32::from_str_radix(&ip[word * 8..word * 8 + 8], 16).map(u32::to_ne_bytes))
        .collect::<Result<_, _>>()
        .ok()?;
    let ip = match words.as_slice() {
        [v4] => IpAddr::V4(Ipv4Addr::from(*v4)),
        [_, _, _, _] => IpAddr::V6(Ipv6Addr::from(<[u8; 16]>::try_from(words.concat()).ok()?)),
        _ => return None,
    };
    Some(SocketAddr::new(ip, u16::from_str_radix(port, 16).ok()?))
}

#[cfg(test)]
mod tests {
    use std::net::{TcpListener, UdpSocket};

    use super::*;

    #[test]
    fn the_kernels_spelling_of_an_address_is_read() {
        assert_eq!(address("0100007F:1F90"), Some("127.0.0.1:8080".parse().unwrap()));
        assert_eq!(address("00000000000000000000000001000000:0050"), Some("[::1]:80".parse().unwrap()));
        assert_eq!(address("nonsense"), None);
    }

    #[test]
    fn sockets_of_this_very_process_are_seen() {
        let tcp = TcpListener::bind("127.0.0.1:0").unwrap();
        let udp = UdpSocket::bind("127.0.0.1:0").unwrap();
        let found = of(&[std::process::id()]);
        let seen = |kind, here| found.iter().any(|socket| socket.kind == kind && socket.here == here);
        assert!(seen("tcp", tcp.local_addr().unwrap()), "{found:?}");
        assert!(seen("udp", udp.local_addr().unwrap()), "{found:?}");
        assert!(found.iter().all(|socket| socket.stays_on_this_machine()), "{found:?}");
    }

    #[test]
    fn a_socket_that_looks_outward_does_not_stay_on_this_machine() {
        let outward = Socket {
            process: 1,
            kind: "tcp",
            here: "10.0.0.5:4000".parse().unwrap(),
            there: "93.184.216.34:443".parse().unwrap(),
        };
        let open_to_all = Socket {
            here: "0.0.0.0:80".parse().unwrap(),
            there: "0.0.0.0:0".parse().unwrap(),
            ..outward.clone()
        };
        assert!(!outward.stays_on_this_machine());
        assert!(!open_to_all.stays_on_this_machine());
    }
}
