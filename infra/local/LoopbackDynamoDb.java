import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.dynamodb.services.local.main.ServerRunner;

/** DynamoDB Local, reachable from this machine only: by itself it would listen on every interface. */
class LoopbackDynamoDb {
    public static void main(String[] arguments) throws Exception {
        var database = ServerRunner.createServerFromCommandLineArgs(arguments);
        var field = database.getClass().getDeclaredField("server");
        field.setAccessible(true);
        for (Connector connector : ((Server) field.get(database)).getConnectors()) {
            ((ServerConnector) connector).setHost("127.0.0.1");
        }
        database.safeStart();
        database.join();
    }
}
