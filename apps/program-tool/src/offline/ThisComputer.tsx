import { Button } from "@saan/ui/button";
import { MonitorCog } from "lucide-react";
import { FetchedPart } from "../app/FetchedPart.js";
import { fetched } from "../app/fetched.js";
import { useAhead } from "../app/useAhead.js";
import { useAsked } from "../app/useAsked.js";
import { useWords } from "../messages/useWords.js";
import { useShared } from "./shared-computer.js";

const fetchSettings = fetched(() => import("./ThisComputerDialog.js"));

/** Leads to what this computer keeps, and to the switch for one that others use, too. */
export function ThisComputer() {
  const { say } = useWords();
  const { isOn } = useShared();
  const { time, ask, end } = useAsked();
  useAhead(fetchSettings);
  return (
    <>
      <Button variant="quiet" size="small" icon={<MonitorCog />} onClick={ask}>
        {say(isOn ? "device.shared" : "device.title")}
      </Button>
      {time > 0 && (
        <FetchedPart key={time} load={fetchSettings} waiting={null}>
          {({ ThisComputerDialog }) => <ThisComputerDialog onClose={end} />}
        </FetchedPart>
      )}
    </>
  );
}
